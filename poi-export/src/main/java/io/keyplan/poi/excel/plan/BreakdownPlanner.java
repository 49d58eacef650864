package io.keyplan.poi.excel.plan;

import io.keyplan.document.Chart;
import io.keyplan.document.Input;
import io.keyplan.document.Table;
import io.keyplan.poi.excel.records.Deadlines;
import io.keyplan.poi.excel.records.RecordTable;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.poi.excel.workbook.FormulaText;
import io.keyplan.poi.ooxml.ChartRanges;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Plans how many rows of a table have each value of a column: every choice there is, or the values
 * that most rows have. The numbers stand on the hidden sheet. Lives for one chart.
 */
final class BreakdownPlanner {

  /** Values that are no choices; so many bars have room on a dashboard. */
  private static final int MOST = 6;

  private final WorkbookContext book;
  private final Deadlines deadlines;
  private final RecordTable table;
  private final Table.Breakdown breakdown;
  private final List<Input.Choice> choices;

  private BreakdownPlanner(WorkbookContext book, Deadlines deadlines, Table.Breakdown breakdown) {
    this.book = book;
    this.deadlines = deadlines;
    this.table = deadlines.table();
    this.breakdown = breakdown;
    Input input = table.columns().get(table.column(breakdown.column())).input();
    this.choices = input.kind() == Input.Kind.CHOICE ? input.choices() : List.of();
  }

  /** Starts; none where the table has no such column, or one that formulas cannot count. */
  static Optional<BreakdownPlanner> of(
      WorkbookContext book, Deadlines deadlines, Table.Breakdown breakdown) {
    if (!deadlines.table().has(breakdown.column())) {
      return Optional.empty();
    }
    return Optional.of(new BreakdownPlanner(book, deadlines, breakdown))
        .filter(
            planner -> planner.choices.stream().allMatch(one -> FormulaText.isPlain(one.label())));
  }

  String label() {
    return breakdown.label();
  }

  /** Adds the numbers to the hidden sheet; gives the chart of them. */
  PlannedChart write() {
    List<CellValue> names = choices.isEmpty() ? ranked() : new ArrayList<>();
    choices.forEach(choice -> names.add(CellValue.of(choice.label())));
    String header = table.columns().get(table.column(breakdown.column())).header();
    ViewSheet.Column categories = book.views().add(header);
    ViewSheet.Column counts = book.views().add(breakdown.label());
    List<String> shown = new ArrayList<>();
    List<@Nullable BigDecimal> numbers = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).shown() instanceof CellValue.Text text ? text.text() : "";
      int count = count(name);
      categories.add(names.get(i));
      String cell = categories.here(i);
      CellValue value = name.isEmpty() ? new CellValue.Text("") : CellValue.of(count);
      counts.add(CellValue.formula("IF(" + cell + "=\"\",\"\"," + countsOf(cell) + ")", value));
      shown.add(name);
      numbers.add(name.isEmpty() ? null : BigDecimal.valueOf(count));
    }
    Chart chart =
        new Chart(
            "",
            Chart.Kind.BARS,
            breakdown.label(),
            shown,
            List.of(new Chart.Series(breakdown.label(), Chart.Role.ACTUAL, numbers)),
            Chart.Unit.COUNT,
            "",
            breakdown.label());
    return new PlannedChart(chart, categories.chart());
  }

  /**
   * A chart with its cells.
   *
   * @param ranges where its numbers are
   */
  record PlannedChart(Chart chart, ChartRanges ranges) {}

  /** The first row of each value, those first of which there are most. */
  private List<CellValue> ranked() {
    RowRanking ranking =
        new RowRanking(book.views(), breakdown.label(), table, new ByCount(), MOST);
    List<CellValue> names = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      names.add(ranking.value(i, breakdown.column(), this::cell));
    }
    return names;
  }

  private CellValue cell(Table.Row row) {
    return book.values().of(table.entry(row, breakdown.column()));
  }

  private String name(Table.Row row) {
    return cell(row).shown() instanceof CellValue.Text text ? text.text() : "";
  }

  private int count(String name) {
    return (int)
        table.rows().stream()
            .filter(row -> name(row).equalsIgnoreCase(name))
            .filter(row -> !breakdown.open() || deadlines.isOpen(row))
            .count();
  }

  /** A name may begin with a sign that compares, so that one stands before it in any case. */
  private String countsOf(String cell) {
    return "COUNTIFS("
        + table.range(breakdown.column())
        + ",\"=\"&"
        + RowRanking.literally(cell)
        + (breakdown.open() ? deadlines.open() : "")
        + ")";
  }

  private final class ByCount implements RowRanking.Order {

    @Override
    public String condition(UnaryOperator<String> cell, int place) {
      String name = cell.apply(breakdown.column());
      String first =
          "MATCH(" + RowRanking.literally(name) + "," + table.range(breakdown.column()) + ",0)";
      return "IF("
          + name
          + "=\"\",FALSE,AND(IFERROR("
          + first
          + ",0)="
          + place
          + ","
          + countsOf(name)
          + ">0))";
    }

    @Override
    public String number(UnaryOperator<String> cell) {
      return "-" + countsOf(cell.apply(breakdown.column()));
    }

    @Override
    public OptionalDouble number(Table.Row row) {
      String name = name(row);
      boolean first =
          table.rows().stream()
              .filter(each -> name(each).equalsIgnoreCase(name))
              .findFirst()
              .filter(each -> each == row)
              .isPresent();
      int count = name.isEmpty() || !first ? 0 : BreakdownPlanner.this.count(name);
      return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(-count);
    }
  }
}
