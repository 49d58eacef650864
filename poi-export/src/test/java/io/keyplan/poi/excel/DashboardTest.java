package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.Publisher;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.ActionStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first sheet sums up what the others hold, whether it was exported or typed. */
class DashboardTest {

  private static final String OVERVIEW = "Overview";
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 12);
  private static final ActionStatus[] STATUSES = {
    ActionStatus.IN_PROGRESS, ActionStatus.COMPLETED, ActionStatus.NOT_STARTED
  };
  private static final List<String> LABELS = List.of("In progress", "Completed", "Not started");
  private static final List<String> OWNERS = List.of("Ann Roy", "Tom Li", "Eva*", "Jo O'Dea");

  /** Each has another number of open actions; where two had the same, the order would count. */
  private static final int[] OWNER_OF = {0, 1, 0, 0, 3, 0, 1, 3, 1, 1, 2, 2};

  @Test
  void twelve_actions_typed_into_a_blank_workbook_give_the_dashboard_of_a_plan_that_has_them()
      throws IOException {
    byte[] typed = typed();

    Map<String, String> expected = dashboard(exported());
    assertThat(expected).containsEntry("Open actions", "8.0").containsEntry("Overdue", "1.0");
    assertThat(expected).containsEntry("Open actions by owner 1", "Ann Roy 4.0");
    assertThat(expected).containsEntry("Actions by status 2", "In progress 4.0");
    assertThat(expected.get("Due next 1")).startsWith("Step 0 Ann Roy 46022.0 -12.0");
    assertThat(dashboard(typed)).containsAllEntriesOf(expected);
    assertThat(TableEdit.errors(typed)).isEmpty();
  }

  /** A blank workbook in which a person typed the actions. */
  static byte[] typed() throws IOException {
    return TableEdit.edit(
        WrittenWorkbooks.file("action-plan-blank-en"),
        "Actions",
        rows -> {
          rows.clear();
          for (int i = 0; i < 12; i++) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("Action step", "Step " + i);
            row.put("Owner", OWNERS.get(OWNER_OF[i]));
            row.put("Due date", 46_022 + 15 * i);
            row.put("Status", LABELS.get(i % 3));
            rows.add(row);
          }
        });
  }

  private static byte[] exported() {
    AccountPlan.Builder plan = AccountPlan.builder("Client");
    for (int i = 0; i < 12; i++) {
      int number = i;
      plan.action(
          "Step " + i,
          action ->
              action
                  .owner(OWNERS.get(OWNER_OF[number]))
                  .due(LocalDate.of(2025, 12, 31).plusDays(15L * number))
                  .status(STATUSES[number % 3]));
    }
    return WrittenWorkbooks.write(
        Publisher.builder()
            .locale(Locale.US)
            .asOf(TODAY)
            .build()
            .compose(plan.build(), "action-plan"));
  }

  /** Gives the tiles, what is counted for charts, and the list of what is due. */
  private static Map<String, String> dashboard(byte[] file) throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    Map<Integer, Map<String, String>> rows = rows(TableEdit.shown(file, OVERVIEW));
    for (String tile : List.of("Open actions", "Overdue", "Next due date")) {
      rows.forEach(
          (number, cells) ->
              cells.forEach(
                  (column, text) -> {
                    if (text.equals(tile)) {
                      found.put(tile, rows.get(number + 1).get(column));
                    }
                  }));
    }
    int heading =
        rows.keySet().stream()
            .filter(number -> rows.get(number).containsValue("Due next"))
            .findFirst()
            .orElseThrow();
    for (int i = 1; i <= 6; i++) {
      Map<String, String> cells = rows.getOrDefault(heading + 1 + i, Map.of());
      found.put("Due next " + i, String.join(" ", cells.values()));
    }
    Map<Integer, Map<String, String>> views = rows(TableEdit.shown(file, "Views"));
    for (String chart : List.of("Actions by status", "Open actions by owner")) {
      String column = column(views.get(1), chart);
      String before = String.valueOf((char) (column.charAt(0) - 1));
      for (int i = 1; i <= 6; i++) {
        Map<String, String> cells = views.getOrDefault(i + 1, Map.of());
        found.put(chart + " " + i, cells.get(before) + " " + cells.get(column));
      }
    }
    return found;
  }

  private static String column(Map<String, String> row, String text) {
    return row.entrySet().stream()
        .filter(cell -> cell.getValue().equals(text))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static Map<Integer, Map<String, String>> rows(Map<String, String> cells) {
    Map<Integer, Map<String, String>> rows = new TreeMap<>();
    cells.forEach(
        (address, text) ->
            rows.computeIfAbsent(
                    Integer.valueOf(address.replaceAll("\\D", "")), key -> new LinkedHashMap<>())
                .put(address.replaceAll("\\d", ""), text));
    return rows;
  }

  @ParameterizedTest
  @ValueSource(strings = {"sales-account-plan-blank-en", "action-plan-sample-en"})
  void a_dashboard_has_charts_of_its_own(String name) throws IOException {
    assertThat(charts(WrittenWorkbooks.file(name), OVERVIEW)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"key-account-plan-blank-en", "key-account-plan-sample-en"})
  void a_chart_of_money_by_year_stands_on_the_dashboard_too(String name) throws IOException {
    assertThat(charts(WrittenWorkbooks.file(name), OVERVIEW)).isEqualTo(3);
  }

  private static int charts(byte[] file, String sheet) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      XSSFDrawing drawing = workbook.getSheet(sheet).getDrawingPatriarch();
      return drawing == null ? 0 : new ArrayList<>(drawing.getCharts()).size();
    }
  }

  @Test
  void a_blank_workbook_draws_the_timeline_of_what_is_typed() throws IOException {
    Map<String, String> shown = TableEdit.shown(typed(), "Milestones and timeline");

    assertThat(shown.values()).contains("Step 0", "Step 11");
  }

  @Test
  void a_blank_workbook_tells_what_of_that_comes_due_next() throws IOException {
    Map<String, String> shown = TableEdit.shown(typed(), "30-60-90 days");

    assertThat(shown.values()).contains("Step 0", "Step 2", "Step 5");
    assertThat(shown.values()).doesNotContain("Step 1", "Step 9");
  }
}
