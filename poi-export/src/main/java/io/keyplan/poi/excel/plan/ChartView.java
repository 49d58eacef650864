package io.keyplan.poi.excel.plan;

import io.keyplan.document.Calculation;
import io.keyplan.document.Chart;
import io.keyplan.document.Datum;
import io.keyplan.document.Table;
import io.keyplan.poi.excel.records.Calculations;
import io.keyplan.poi.excel.records.RecordTable;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.poi.excel.workbook.FormulaText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A chart whose categories are the rows of a table, by formulas that follow whatever is edited,
 * added, deleted and sorted there: a category for each text of the first column, with the sums of
 * its rows. Lives for one chart.
 */
final class ChartView {

  /** Categories that come to light as rows are added. */
  private static final int SPARE = 2;

  /** Lies below the axis, where no mark is drawn; charts take texts for zero. */
  private static final int BEYOND = -1;

  /** The condition that there is a number, as every program understands it. */
  private static final String NUMBER = ",\">-1E+99\")";

  private final RecordTable table;
  private final Chart block;
  private final Chart shown;
  private final String first;
  private final List<String> keys;
  private final Calculation.@Nullable Reached reached;
  private final RowRanking ranking;

  private ChartView(WorkbookContext book, Chart block, Chart.Source source, RecordTable table) {
    this.table = table;
    this.block = block;
    this.first = table.columns().get(0).key();
    this.keys = source.columns();
    this.reached = reached(table);
    int rows = block.categories().size();
    boolean byYear = isByYear();
    int places = book.isForm() ? table.rows().size() : byYear ? rows : rows + SPARE;
    this.shown = padded(places);
    this.ranking = new RowRanking(book.views(), block.title(), table, new ByRow(), places, byYear);
  }

  /**
   * Starts; none where no table has the numbers of the chart, or formulas would not give them.
   *
   * @param block a chart, of a form or of numbers
   */
  static Optional<ChartView> of(WorkbookContext book, Chart block) {
    Chart.Source source = block.source();
    boolean kind = block.kind() == Chart.Kind.COLUMNS || block.kind() == Chart.Kind.BARS;
    if (source == null || source.rows() != Chart.Rows.CATEGORIES || !kind) {
      return Optional.empty();
    }
    return book.records().all().stream()
        .filter(table -> table.id().equals(source.table()) && !table.isLong())
        .filter(table -> table.has(source.columns().toArray(String[]::new)))
        .findFirst()
        .filter(table -> book.isForm() || tells(book, table, source, block))
        .map(table -> new ChartView(book, block, source, table));
  }

  private static boolean tells(
      WorkbookContext book, RecordTable table, Chart.Source source, Chart block) {
    return new Proof(book, table, source, block).holds();
  }

  private boolean isByYear() {
    return reached != null && reached.year().equals(first);
  }

  private static Calculation.@Nullable Reached reached(RecordTable table) {
    return table.columns().stream()
        .map(column -> column.calculation())
        .map(
            calculation ->
                calculation instanceof Calculation.Variance variance
                    ? variance.reached()
                    : calculation instanceof Calculation.Attainment attainment
                        ? attainment.reached()
                        : null)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** What stands out is a series of its own, since bars change their places. */
  private Chart padded(int places) {
    List<String> categories = new ArrayList<>(block.categories());
    categories.addAll(Collections.nCopies(places - categories.size(), ""));
    List<Chart.Series> series = new ArrayList<>();
    String apart = apart();
    for (Chart.Series each : block.series()) {
      List<@Nullable BigDecimal> values = new ArrayList<>(each.values());
      values.addAll(Collections.nCopies(places - values.size(), null));
      int at = apart.isEmpty() ? -1 : categories.indexOf(apart);
      if (at >= 0) {
        List<@Nullable BigDecimal> own = new ArrayList<>(Collections.nCopies(places, null));
        own.set(at, values.set(at, null));
        series.add(new Chart.Series(each.name(), each.role(), values));
        series.add(new Chart.Series(apart, each.role(), own));
      } else {
        series.add(new Chart.Series(each.name(), each.role(), values));
      }
    }
    return new Chart(
        block.id(),
        block.kind(),
        block.title(),
        categories,
        series,
        block.unit(),
        block.currency(),
        block.alternative(),
        block.source(),
        block.emphasis());
  }

  /** Gives the category that stands out; empty for none. */
  private String apart() {
    String name = block.emphasis().name();
    return block.series().size() == 1 && block.categories().contains(name) ? name : "";
  }

  /** Gives the chart as it is drawn, with places for more categories. */
  Chart chart() {
    return shown;
  }

  /** Says whether a category is there now. */
  boolean isTaken(int place) {
    return place < block.categories().size();
  }

  /** Gives the category at a place. */
  CellValue category(int place) {
    return ranking.value(
        place,
        first,
        row ->
            table.entry(row, first).datum() instanceof Datum.Year year
                ? CellValue.of(year.value())
                : CellValue.of(block.categories().get(place)));
  }

  /**
   * Gives a number.
   *
   * @param series place of the series in {@link #chart}
   * @param line whether it is drawn as a mark, which nothing has none of
   * @param category the cell of the category
   */
  CellValue value(int series, boolean line, int place, String category) {
    String apart = apart();
    String key = keys.get(apart.isEmpty() ? series : 0);
    String is = "\"=\"&" + RowRanking.literally(category);
    String label = table.range(first) + "," + is;
    String there = "COUNTIFS(" + label + "," + table.range(key) + NUMBER;
    String sum = "SUMIFS(" + table.range(key) + "," + label + ")";
    String none = line ? String.valueOf(BEYOND) : "\"\"";
    String absent = category + "=\"\"," + there + "=0";
    if (reached != null && key.equals(reached.forecast()) && isByYear()) {
      absent +=
          ",AND("
              + category
              + "<"
              + reached.firstOpen()
              + ",COUNTIFS("
              + label
              + ","
              + table.range(reached.actual())
              + NUMBER
              + ">0)";
    }
    if (!apart.isEmpty()) {
      absent += "," + category + (series == 0 ? "=" : "<>") + FormulaText.literal(apart);
    }
    String factor = block.unit() == Chart.Unit.PERCENT ? "100*" : "";
    BigDecimal number = shown.series().get(series).values().get(place);
    CellValue nothing = line ? CellValue.of(BEYOND) : new CellValue.Text("");
    return CellValue.formula(
        "IF(OR(" + absent + ")," + none + "," + factor + sum + ")",
        number == null ? nothing : CellValue.of(number.doubleValue()));
  }

  /** The first row of each category: years ascending, bars by their length, else as they stand. */
  private final class ByRow implements RowRanking.Order {

    @Override
    public String condition(UnaryOperator<String> cell, int place) {
      String name = cell.apply(first);
      String found = isByYear() ? name : RowRanking.literally(name);
      String is = "IFERROR(MATCH(" + found + "," + table.range(first) + ",0),0)=" + place;
      String there =
          block.kind() == Chart.Kind.BARS ? ",ISNUMBER(" + cell.apply(keys.get(0)) + ")" : "";
      return "IF(" + name + "=\"\",FALSE,AND(" + is + there + "))";
    }

    @Override
    public String number(UnaryOperator<String> cell) {
      if (block.kind() == Chart.Kind.BARS) {
        return "-" + cell.apply(keys.get(0));
      }
      return isByYear() ? cell.apply(first) : "0";
    }

    @Override
    public OptionalDouble number(Table.Row row) {
      if (table.entry(row, first).isBlank() || !isFirst(row)) {
        return OptionalDouble.empty();
      }
      if (block.kind() == Chart.Kind.BARS) {
        OptionalDouble value = Calculations.number(table.entry(row, keys.get(0)).datum());
        return value.isPresent() ? OptionalDouble.of(-value.getAsDouble()) : value;
      }
      return isByYear()
          ? Calculations.number(table.entry(row, first).datum())
          : OptionalDouble.of(0);
    }

    private boolean isFirst(Table.Row row) {
      Datum own = table.entry(row, first).datum();
      return table.rows().stream()
              .filter(each -> table.entry(each, first).datum().equals(own))
              .findFirst()
              .orElse(row)
          == row;
    }
  }

  /** Whether the formulas give what the document says. */
  private record Proof(WorkbookContext book, RecordTable table, Chart.Source source, Chart block) {

    boolean holds() {
      String first = table.columns().get(0).key();
      Calculation.Reached reached = reached(table);
      boolean byYear = reached != null && reached.year().equals(first);
      List<Table.Row> rows = new ArrayList<>();
      for (String category : block.categories()) {
        List<Table.Row> same =
            table.rows().stream().filter(row -> label(row, first).equals(category)).toList();
        if (same.isEmpty() || !FormulaText.isPlain(category) || !hasSums(category, same, reached)) {
          return false;
        }
        rows.add(same.get(0));
      }
      return isInOrder(rows, first, byYear);
    }

    private String label(Table.Row row, String first) {
      Datum datum = table.entry(row, first).datum();
      return datum instanceof Datum.Year year
          ? String.valueOf(year.value())
          : book.values().formats().format(datum);
    }

    private boolean hasSums(
        String category, List<Table.Row> rows, Calculation.@Nullable Reached reached) {
      int at = block.categories().indexOf(category);
      double factor = block.unit() == Chart.Unit.PERCENT ? 100 : 1;
      for (int i = 0; i < block.series().size(); i++) {
        String key = source.columns().get(i);
        BigDecimal number = block.series().get(i).values().get(at);
        double[] values =
            rows.stream()
                .map(row -> Calculations.number(table.entry(row, key).datum()))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        boolean over =
            reached != null
                && key.equals(reached.forecast())
                && Calculations.number(table.entry(rows.get(0), reached.actual()).datum())
                    .isPresent()
                && Calculations.number(table.entry(rows.get(0), reached.year()).datum()).orElse(0)
                    < reached.firstOpen();
        double sum = factor * Arrays.stream(values).sum();
        boolean alike =
            number == null
                ? values.length == 0 || over
                : !over
                    && values.length > 0
                    && number.signum() >= 0
                    && Math.abs(sum - number.doubleValue()) <= 1e-9 * Math.max(1, sum);
        if (!alike) {
          return false;
        }
      }
      return true;
    }

    private boolean isInOrder(List<Table.Row> rows, String first, boolean byYear) {
      boolean bars = block.kind() == Chart.Kind.BARS;
      long all =
          table.rows().stream()
              .filter(row -> !table.entry(row, first).isBlank())
              .filter(
                  row ->
                      !bars
                          || Calculations.number(table.entry(row, source.columns().get(0)).datum())
                              .isPresent())
              .map(row -> label(row, first).toLowerCase(Locale.ROOT))
              .distinct()
              .count();
      if (all != rows.size()) {
        return false;
      }
      for (int i = 1; i < rows.size(); i++) {
        double before = rank(rows.get(i - 1), first, byYear, bars);
        double rank = rank(rows.get(i), first, byYear, bars);
        boolean later = table.rows().indexOf(rows.get(i - 1)) < table.rows().indexOf(rows.get(i));
        if (before > rank || before == rank && !later) {
          return false;
        }
      }
      return true;
    }

    private double rank(Table.Row row, String first, boolean byYear, boolean bars) {
      if (bars) {
        return -Calculations.number(table.entry(row, source.columns().get(0)).datum()).orElse(0);
      }
      return byYear ? Calculations.number(table.entry(row, first).datum()).orElse(0) : 0;
    }
  }
}
