package io.keyplan.poi.excel.plan;

import io.keyplan.document.Datum;
import io.keyplan.document.Document;
import io.keyplan.document.Input;
import io.keyplan.document.KeyFigures;
import io.keyplan.document.Measure;
import io.keyplan.document.Table;
import io.keyplan.poi.excel.cell.CellValues;
import io.keyplan.poi.excel.records.Calculations;
import io.keyplan.poi.excel.records.Deadlines;
import io.keyplan.poi.excel.records.RecordTable;
import io.keyplan.poi.excel.records.RecordTables;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.poi.excel.workbook.DefinedNames;
import io.keyplan.poi.excel.workbook.FormulaText;
import io.keyplan.value.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes formulas of the numbers that sum up tables. Lives for one export. */
final class IndicatorPlanner {

  /** A measure of a table as a formula with its value and its number format. */
  private record Measured(String formula, CellValue value, String format) {}

  private final RecordTables tables;
  private final CellValues values;
  private final LocalDate asOf;
  private final boolean form;
  private final ViewSheet views;

  /** Where the days that are to come of a table's rows stand. */
  private final Map<RecordTable, String> upcoming = new HashMap<>();

  IndicatorPlanner(RecordTables tables, CellValues values, Document document, ViewSheet views) {
    this.tables = tables;
    this.values = values;
    this.asOf = document.asOf();
    this.form = document.variant().isForm();
    this.views = views;
  }

  /** Gives the numbers that sum up all tables, each once: those of several lists are added up. */
  List<Indicator> ofAll() {
    Map<String, Indicator> byLabel = new LinkedHashMap<>();
    Map<String, Set<String>> lists = new HashMap<>();
    for (RecordTable table : tables.all()) {
      for (Indicator indicator : of(table)) {
        String label = indicator.label();
        Indicator known = byLabel.putIfAbsent(label, indicator);
        boolean first =
            lists.computeIfAbsent(label, none -> new HashSet<>()).add(table.list().text());
        if (known != null && first && known.adds()) {
          byLabel.put(label, known.plus(indicator));
        }
      }
    }
    return List.copyOf(byLabel.values());
  }

  /** Gives the numbers that sum up a table. */
  List<Indicator> of(RecordTable table) {
    List<Indicator> found = new ArrayList<>();
    for (Table.Indicator indicator : table.rules().indicators()) {
      Tone tone = indicator.measure() instanceof Measure.Overdue ? Tone.NEGATIVE : Tone.NEUTRAL;
      measure(table, indicator.measure())
          .filter(measured -> !measured.format().isEmpty())
          .ifPresent(
              measured ->
                  found.add(
                      new Indicator(
                          indicator.label(),
                          measured.formula(),
                          measured.value(),
                          measured.format(),
                          tone,
                          !(indicator.measure() instanceof Measure.NextDue))));
    }
    return found;
  }

  /**
   * Gives the formula of a number that sums up rows of the workbook.
   *
   * @return none where those are not all in tables, or where the formula gives another number
   */
  Optional<CellValue> of(KeyFigures.Source source, CellValue shown) {
    if (!(shown instanceof CellValue.Number expected)) {
      return Optional.empty();
    }
    StringBuilder formula = new StringBuilder();
    double sum = 0;
    for (String name : source.tables()) {
      Optional<Measured> part = part(name, source, expected.number());
      if (part.isEmpty() || !(part.get().value() instanceof CellValue.Number number)) {
        return Optional.empty();
      }
      formula.append(formula.isEmpty() ? "" : "+").append(part.get().formula());
      sum += number.number();
    }
    return !formula.isEmpty() && isNear(sum, expected.number())
        ? Optional.of(CellValue.formula(formula.toString(), CellValue.of(sum)))
        : Optional.empty();
  }

  /** Of several tables of a list one may hold all of its rows. */
  private Optional<Measured> part(String name, KeyFigures.Source source, double expected) {
    List<Measured> found =
        tables.all().stream()
            .filter(table -> table.id().equals(name) || table.list().text().equals(name))
            .flatMap(table -> measure(table, source.measure()).stream())
            .toList();
    return found.stream()
        .filter(
            each ->
                found.size() == 1
                    || each.value() instanceof CellValue.Number number
                        && isNear(number.number(), expected))
        .findFirst();
  }

  private static boolean isNear(double first, double second) {
    return Math.abs(first - second) <= 1e-9 * Math.max(1, Math.abs(second));
  }

  private Optional<Measured> measure(RecordTable table, Measure measure) {
    if (measure instanceof Measure.Sum sum) {
      return sum(table, sum.column());
    } else if (measure instanceof Measure.Count count) {
      return count(table, count);
    }
    return tables.deadlines(table).map(deadlines -> ofDeadlines(deadlines, measure));
  }

  private Measured ofDeadlines(Deadlines deadlines, Measure measure) {
    if (measure instanceof Measure.NextDue) {
      return nextDue(deadlines);
    }
    RecordTable table = deadlines.table();
    String first = table.columns().get(0).key();
    String open = "COUNTIFS(" + table.range(first) + ",\"<>\"" + deadlines.open();
    boolean overdue = measure instanceof Measure.Overdue;
    long count =
        table.rows().stream()
            .filter(row -> !table.entry(row, first).isBlank())
            .filter(row -> overdue ? deadlines.isOverdue(row, asOf) : deadlines.isOpen(row))
            .count();
    String late =
        overdue ? "," + table.range(deadlines.day()) + ",\"<\"&" + DefinedNames.AS_OF : "";
    return new Measured(open + late + ")", CellValue.of(count), "0");
  }

  /** The days of rows that are open and not late stand on the hidden sheet, the least counts. */
  private Measured nextDue(Deadlines deadlines) {
    RecordTable table = deadlines.table();
    String days = upcoming.computeIfAbsent(table, none -> upcoming(deadlines));
    Optional<LocalDate> next =
        table.rows().stream().flatMap(row -> upcoming(deadlines, row)).min(LocalDate::compareTo);
    return new Measured(
        "IF(COUNT(" + days + ")=0,\"\",MIN(" + days + "))",
        next.map(CellValue::of).orElse(new CellValue.Text("")),
        values.numbers().day());
  }

  private String upcoming(Deadlines deadlines) {
    RecordTable table = deadlines.table();
    ViewSheet.Column column = views.add(table.name() + " ≥");
    int rows = table.rows().size();
    for (int i = 0; i < rows + RowFilter.SPARE; i++) {
      String place = String.valueOf(i + 1);
      String day = table.at(deadlines.day(), place);
      String formula =
          "IF("
              + place
              + ">"
              + table.height()
              + ",\"\",IF(AND(ISNUMBER("
              + day
              + "),"
              + day
              + ">="
              + DefinedNames.AS_OF
              + ",NOT("
              + deadlines.isClosed(table.at(deadlines.status(), place))
              + ")),"
              + day
              + ",\"\"))";
      Stream<LocalDate> shown = i < rows ? upcoming(deadlines, table.rows().get(i)) : Stream.of();
      column.add(
          CellValue.formula(
              formula, shown.findFirst().map(CellValue::of).orElse(new CellValue.Text(""))));
    }
    return column.range(rows + RowFilter.SPARE);
  }

  private Stream<LocalDate> upcoming(Deadlines deadlines, Table.Row row) {
    Datum day = deadlines.table().entry(row, deadlines.day()).datum();
    return deadlines.isOpen(row) && day instanceof Datum.Day due && !due.date().isBefore(asOf)
        ? Stream.of(due.date())
        : Stream.of();
  }

  /** Amounts of several currencies have no format. */
  private Optional<Measured> sum(RecordTable table, String key) {
    if (!table.has(key)) {
      return Optional.empty();
    }
    double sum = 0;
    Set<String> currencies = new HashSet<>();
    boolean decimals = false;
    for (Table.Row row : table.rows()) {
      Datum datum = table.entry(row, key).datum();
      sum += Calculations.number(datum).orElse(0);
      if (datum instanceof Datum.Amount amount) {
        currencies.add(amount.currency());
        decimals |= amount.value().stripTrailingZeros().scale() > 0;
      }
    }
    String format =
        currencies.size() == 1
            ? values.numbers().amount(currencies.iterator().next(), decimals)
            : form && currencies.isEmpty() ? values.numbers().number(BigDecimal.ZERO, "") : "";
    return Optional.of(new Measured("SUM(" + table.range(key) + ")", CellValue.of(sum), format));
  }

  private Optional<Measured> count(RecordTable table, Measure.Count count) {
    if (!table.has(count.column())) {
      return Optional.empty();
    }
    Optional<String> choice =
        table.columns().get(table.column(count.column())).input().choices().stream()
            .filter(each -> each.code().equals(count.code()))
            .map(Input.Choice::label)
            .filter(FormulaText::isPlain)
            .findFirst();
    return choice.map(
        label -> {
          long rows =
              table.rows().stream()
                  .filter(
                      row ->
                          table.entry(row, count.column()).datum() instanceof Datum.State state
                              && state.label().equals(label))
                  .count();
          String range = table.range(count.column());
          String formula = "COUNTIF(" + range + "," + FormulaText.literal(label) + ")";
          return new Measured(formula, CellValue.of(rows), "0");
        });
  }
}
