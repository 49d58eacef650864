package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What shows the rows of a table elsewhere follows whatever people do to the table. */
class EditedViewsTest {

  private static final String FILE = "action-plan-sample-en";
  private static final String TABLE = "Actions";
  private static final String TIMELINE = "Milestones and timeline";
  private static final String NEXT = "30-60-90 days";

  /** 12 January 2026 is the day of the document. */
  private static final double IN_TWENTY_DAYS = 46_054;

  private record Edit(String name, Consumer<List<Map<String, Object>>> change) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Stream<Edit> edits() {
    return Stream.of(
        new Edit("a row is removed", rows -> rows.remove(0)),
        new Edit("rows are sorted", Collections::reverse),
        new Edit("a row is added", rows -> rows.add(added())),
        new Edit("a row is completed", rows -> rows.get(0).put("Status", "Completed")),
        new Edit("a row is cancelled", rows -> rows.get(1).put("Status", "Cancelled")),
        new Edit("a day is taken out", rows -> rows.get(2).put("Due date", null)),
        new Edit("all ids are lost", rows -> rows.forEach(row -> row.put("ID", null))));
  }

  private static Map<String, Object> added() {
    Map<String, Object> row = new HashMap<>();
    row.put("Action step", "A new step");
    row.put("Status", "In progress");
    row.put("Due date", IN_TWENTY_DAYS);
    return row;
  }

  @ParameterizedTest
  @MethodSource("edits")
  void no_cell_shows_an_error(Edit edit) throws IOException {
    byte[] edited = TableEdit.edit(WrittenWorkbooks.file(FILE), TABLE, edit.change());

    assertThat(TableEdit.errors(edited)).isEmpty();
  }

  static Stream<String> workbooks() {
    return Stream.of("account-map-sample-en", "key-account-plan-sample-en");
  }

  @ParameterizedTest
  @MethodSource("workbooks")
  void no_cell_of_any_workbook_shows_an_error_whatever_becomes_of_its_rows(String name)
      throws IOException {
    byte[] fewer =
        TableEdit.editAll(
            WrittenWorkbooks.file(name),
            rows -> {
              Collections.reverse(rows);
              if (rows.size() > 1) {
                rows.remove(0);
              }
            });
    byte[] blank =
        TableEdit.editAll(
            WrittenWorkbooks.file(name),
            rows -> rows.forEach(row -> row.replaceAll((heading, value) -> null)));

    assertThat(TableEdit.errors(fewer)).isEmpty();
    assertThat(TableEdit.errors(blank)).isEmpty();
  }

  @Test
  void a_timeline_has_the_rows_of_the_table_in_its_order() throws IOException {
    List<String> gone = new ArrayList<>();
    List<String> left = new ArrayList<>();
    byte[] edited =
        TableEdit.edit(
            WrittenWorkbooks.file(FILE),
            TABLE,
            rows -> {
              gone.add(String.valueOf(rows.remove(0).get("Action step")));
              rows.get(0).put("Status", "Cancelled");
              gone.add(String.valueOf(rows.get(0).get("Action step")));
              rows.subList(1, 3).forEach(row -> left.add(String.valueOf(row.get("Action step"))));
              rows.add(0, added());
            });

    Map<String, String> shown = TableEdit.shown(edited, TIMELINE);
    assertThat(List.of(shown.get("B6"), shown.get("B7"), shown.get("B8")))
        .containsExactly("A new step", left.get(0), left.get(1));
    assertThat(shown.get("F6")).isEqualTo("In progress");
    assertThat(shown.values()).doesNotContainAnyElementsOf(gone);
    assertThat(shown.values()).contains("Tender published");
  }

  @Test
  void the_next_days_show_what_is_open_and_due() throws IOException {
    byte[] edited =
        TableEdit.edit(
            WrittenWorkbooks.file(FILE),
            TABLE,
            rows -> {
              rows.get(0).put("Status", "Completed");
              rows.add(added());
            });

    Map<String, String> shown = TableEdit.shown(edited, NEXT);
    assertThat(shown.get("B6")).isEqualTo("Q1 executive review");
    assertThat(shown.get("B9")).isEqualTo("A new step");
    assertThat(shown.values()).doesNotContain("Recovery plan for the South");
  }

  @Test
  void the_grid_places_who_is_in_its_table() throws IOException {
    byte[] edited =
        TableEdit.edit(
            WrittenWorkbooks.file("account-map-sample-en"),
            "InfluenceInterest",
            rows -> {
              rows.remove(0);
              Map<String, Object> person = new HashMap<>();
              person.put("Name", "Ann Roy");
              person.put("Interest", 2.0);
              person.put("Influence", 3.0);
              rows.add(0, person);
            });

    Map<String, String> drawn = TableEdit.shown(edited, "Views");
    List<String> first = List.of(drawn.get("D2"), drawn.get("E2"), drawn.get("G2"));
    assertThat(first).containsExactly("Ann Roy", "2.0", "3.0");
    assertThat(drawn.values()).filteredOn(value -> value.equals("Ann Roy")).hasSize(1);
  }

  @Test
  void the_next_day_of_a_table_follows_its_rows_in_any_program() throws IOException {
    byte[] edited =
        TableEdit.edit(
            WrittenWorkbooks.file(FILE),
            "Milestones",
            rows -> rows.forEach(row -> row.put("Status", "Completed")));

    assertThat(TableEdit.shown(WrittenWorkbooks.file(FILE), "Milestones").get("C4")).isNotNull();
    assertThat(TableEdit.shown(edited, "Milestones").get("C4")).isNull();
    assertThat(TableEdit.formulas(edited)).noneMatch(formula -> formula.contains("_xlfn"));
  }

  @Test
  void more_than_there_is_room_for_is_counted() throws IOException {
    byte[] edited =
        TableEdit.edit(
            WrittenWorkbooks.file(FILE),
            TABLE,
            rows -> Collections.nCopies(7, 0).forEach(none -> rows.add(added())));

    assertThat(TableEdit.shown(edited, NEXT).values()).contains("+ 3");
  }
}
