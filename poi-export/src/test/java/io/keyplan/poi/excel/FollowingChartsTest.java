package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Charts show the rows of their tables, whatever people do to those. */
class FollowingChartsTest {

  private static final String FILE = "key-account-plan-sample-en";
  private static final String BLANK = "key-account-plan-blank-en";
  private static final String SITUATION = "2. Situation analysis";

  @Test
  void bars_take_rows_that_are_added_and_stay_in_order_when_rows_are_sorted() throws IOException {
    byte[] edited =
        TableEdit.edit(
            WrittenWorkbooks.file(FILE),
            "Competitors",
            rows -> {
              Collections.reverse(rows);
              rows.add(row("Competitor", "A newcomer", "Share", 0.3));
            });

    assertThat(shown(edited, SITUATION, 0))
        .containsExactly(
            "Ormélia Énergie 34.0",
            "A newcomer 30.0",
            "Novatherm Services 28.0",
            "Tervance 21.0",
            "In-house teams and local trades 17.0");
  }

  @Test
  void what_stands_out_in_bars_keeps_its_colour_wherever_it_moves() throws IOException {
    byte[] edited =
        TableEdit.edit(
            WrittenWorkbooks.file(FILE),
            "Competitors",
            rows -> rows.add(row("Competitor", "A newcomer", "Share", 0.9)));

    Map<String, String> cells = TableEdit.shown(edited, SITUATION);
    List<String> own = ranges(edited, SITUATION).get(2);
    assertThat(own.stream().map(cell -> cells.getOrDefault(cell, "")).toList())
        .startsWith("", "", "28.0", "", "");
  }

  @Test
  void years_move_on_with_the_table() throws IOException {
    byte[] edited =
        TableEdit.edit(
            WrittenWorkbooks.file(FILE),
            "RevenueYears",
            rows -> rows.add(row("Year", 2027, "Target", 7_000_000)));

    String sheet = "7. Performance tracking · Open…";
    assertThat(shown(edited, sheet, 0))
        .containsExactly("2024.0 3800000.0", "2025.0 4200000.0", "2026.0 ", "2027.0 ");
    assertThat(shown(edited, sheet, 2)).last().isEqualTo("2027.0 7000000.0");
  }

  @Test
  void a_category_whose_rows_are_deleted_goes_and_new_ones_come() throws IOException {
    byte[] edited =
        TableEdit.edit(
            WrittenWorkbooks.file(FILE),
            "Budget",
            rows -> {
              rows.remove(0);
              rows.add(5, row("Category", "Legal", "Planned", 5_000));
              rows.get(6).putAll(row("Category", "Legal", "Planned", 2_500));
            });

    assertThat(shown(edited, "6. Resource allocation", 0))
        .noneMatch(each -> each.startsWith("People"))
        .last()
        .isEqualTo("Legal 7500.0");
  }

  @Test
  void a_blank_workbook_draws_what_is_typed() throws IOException {
    byte[] typed =
        TableEdit.edit(
            WrittenWorkbooks.file(BLANK),
            "Competitors",
            rows -> {
              rows.get(0).putAll(row("Competitor", "Small", "Share", 0.1));
              rows.get(1).putAll(row("Competitor", "Large", "Share", 0.6));
            });

    assertThat(shown(typed, SITUATION, 0)).containsExactly("Large 60.0", "Small 10.0");
    assertThat(TableEdit.errors(typed)).isEmpty();
  }

  @Test
  void a_blank_workbook_draws_revenue_by_year_and_by_source() throws IOException {
    byte[] years =
        TableEdit.edit(
            WrittenWorkbooks.file(BLANK),
            "RevenueYears",
            rows -> {
              rows.get(0).putAll(row("Year", 2026, "Forecast", 9_000, "Target", 8_000));
              rows.get(1).putAll(row("Year", 2025, "Actual", 7_000, "Forecast", 1));
            });
    byte[] streams =
        TableEdit.edit(
            WrittenWorkbooks.file("strategic-presentation-blank-en"),
            "RevenueStreams",
            rows -> rows.get(1).putAll(row("Stream", "Services", "2026", 5_000)));

    String sheet = "6. Resource allocation · 7.…";
    assertThat(charts(years, sheet)).isEqualTo(2);
    assertThat(TableEdit.shown(years, sheet).values()).contains("9000.0", "7000.0", "8000.0");
    assertThat(TableEdit.errors(years)).isEmpty();
    assertThat(TableEdit.shown(streams, "Revenue streams").values())
        .filteredOn("5000.0"::equals)
        .hasSizeGreaterThan(2);
  }

  private static Map<String, Object> row(Object... cells) {
    Map<String, Object> row = new HashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      row.put((String) cells[i], cells[i + 1]);
    }
    return row;
  }

  private static int charts(byte[] file, String sheet) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      return workbook.getSheet(sheet).getDrawingPatriarch().getCharts().size();
    }
  }

  /** Lists the categories of the only chart of a sheet with the values of all or one series. */
  private static List<String> shown(byte[] file, String sheet, int series) throws IOException {
    Map<String, String> cells = TableEdit.shown(file, sheet);
    List<List<String>> ranges = ranges(file, sheet);
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < ranges.get(0).size(); i++) {
      String category = cells.getOrDefault(ranges.get(0).get(i), "");
      String value = cells.getOrDefault(ranges.get(series + 1).get(i), "");
      if (value.isEmpty() && series == 0 && ranges.size() == 3) {
        value = cells.getOrDefault(ranges.get(2).get(i), "");
      }
      if (!category.isEmpty()) {
        shown.add(category + " " + value);
      }
    }
    return shown;
  }

  /** Lists the cells of the categories of the first chart, then those of each series. */
  private static List<List<String>> ranges(byte[] file, String sheet) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      XSSFChart chart = workbook.getSheet(sheet).getDrawingPatriarch().getCharts().get(0);
      List<List<String>> ranges = new ArrayList<>();
      for (XDDFChartData data : chart.getChartSeries()) {
        for (int i = 0; i < data.getSeriesCount(); i++) {
          XDDFChartData.Series series = data.getSeries(i);
          if (ranges.isEmpty()) {
            ranges.add(cells(series.getCategoryData().getDataRangeReference()));
          }
          ranges.add(cells(series.getValuesData().getDataRangeReference()));
        }
      }
      return ranges;
    }
  }

  private static List<String> cells(String reference) {
    String range = reference.substring(reference.lastIndexOf('!') + 1).replace("$", "");
    List<String> cells = new ArrayList<>();
    CellRangeAddress.valueOf(range).forEach(cell -> cells.add(cell.formatAsString()));
    return cells;
  }
}
