package io.keyplan.poi.excel.plan;

import io.keyplan.document.Datum;
import io.keyplan.document.Input;
import io.keyplan.document.Table;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.poi.excel.workbook.DefinedNames;
import io.keyplan.poi.excel.workbook.FormulaText;
import io.keyplan.value.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/** Finds the numbers that sum up tables, with their formulas. Lives for one export. */
final class IndicatorPlanner {

  private final WorkbookContext book;
  private final LocalDate asOf;

  IndicatorPlanner(WorkbookContext book) {
    this.book = book;
    this.asOf = book.document().asOf();
  }

  /** Gives the numbers that sum up a table; none for a form, where there is nothing to count. */
  List<Indicator> of(RecordTable table) {
    List<Indicator> found = new ArrayList<>();
    switch (table.list().text()) {
      case "actions" -> actions(table, found);
      case "milestones" -> book.records().deadlines(table).ifPresent(d -> nextDue(d, found));
      case "opportunities" -> {
        sum(table, "value", "word.pipelineValue", found);
        sum(table, "weighted", "word.pipelineWeighted", found);
      }
      case "resources.budget" -> {
        sum(table, "planned", "word.budgetPlanned", found);
        sum(table, "spent", "word.budgetSpent", found);
        sum(table, "remaining", "word.budgetRemaining", found);
      }
      case "performance.kpis" -> count(table, "rag", "GREEN", "word.kpisOnTrack", found);
      case "" -> count(table, "status", "ACHIEVED", "word.objectivesAchieved", found);
      default -> {}
    }
    return found;
  }

  /** Gives the sums of a table's columns that have a total, named like their columns. */
  static List<Indicator> totals(RecordTable table) {
    List<Indicator> found = new ArrayList<>();
    for (int i = 0; i < table.total().size(); i++) {
      int index = i;
      if (Calculations.number(table.total().get(index).datum()).isPresent()) {
        RecordColumn column = table.columns().get(index);
        double sum =
            table.rows().stream()
                .mapToDouble(row -> Calculations.number(row.cells().get(index).datum()).orElse(0))
                .sum();
        String formula = "SUM(" + table.range(column.key()) + ")";
        found.add(new Indicator(column.header(), formula, CellValue.of(sum), "", Tone.NEUTRAL));
      }
    }
    return found;
  }

  private void actions(RecordTable table, List<Indicator> found) {
    Optional<Deadlines> known = book.records().deadlines(table);
    if (known.isEmpty()) {
      return;
    }
    Deadlines deadlines = known.get();
    String first = table.columns().get(0).key();
    String there = "COUNTIFS(" + table.range(first) + ",\"<>\"" + deadlines.open();
    long open =
        table.rows().stream()
            .filter(row -> !table.entry(row, first).isBlank() && deadlines.isOpen(row))
            .count();
    found.add(
        new Indicator(
            book.text("word.actionsOpen"), there + ")", CellValue.of(open), "0", Tone.NEUTRAL));
    long overdue =
        table.rows().stream()
            .filter(row -> !table.entry(row, first).isBlank() && deadlines.isOverdue(row, asOf))
            .count();
    String day = table.range(deadlines.day());
    found.add(
        new Indicator(
            book.text("word.overdue"),
            there + "," + day + ",\"<\"&" + DefinedNames.AS_OF + ")",
            CellValue.of(overdue),
            "0",
            Tone.NEGATIVE));
    nextDue(deadlines, found);
  }

  private void nextDue(Deadlines deadlines, List<Indicator> found) {
    RecordTable table = deadlines.table();
    StringBuilder least = new StringBuilder("_xlfn.MINIFS(");
    least.append(table.range(deadlines.day())).append(',').append(table.range(deadlines.day()));
    least.append(",\">=\"&").append(DefinedNames.AS_OF);
    least.append(deadlines.open());
    least.append(')');
    Optional<LocalDate> next =
        table.rows().stream()
            .filter(deadlines::isOpen)
            .map(row -> table.entry(row, deadlines.day()).datum())
            .map(datum -> datum instanceof Datum.Day due ? due.date() : null)
            .filter(Objects::nonNull)
            .filter(date -> !date.isBefore(asOf))
            .min(LocalDate::compareTo);
    found.add(
        new Indicator(
            book.text("word.nextDue"),
            "IF(" + least + "=0,\"\"," + least + ")",
            next.map(CellValue::of).orElse(new CellValue.Text("")),
            book.values().numbers().day(),
            Tone.NEUTRAL));
  }

  private void sum(RecordTable table, String key, String label, List<Indicator> found) {
    if (!table.has(key)) {
      return;
    }
    double sum = 0;
    String currency = "";
    boolean decimals = false;
    for (Table.Row row : table.rows()) {
      Datum datum = table.entry(row, key).datum();
      OptionalDouble number = Calculations.number(datum);
      sum += number.orElse(0);
      if (datum instanceof Datum.Amount amount) {
        boolean other = !currency.isEmpty() && !currency.equals(amount.currency());
        if (other) {
          return;
        }
        currency = amount.currency();
        decimals |= amount.value().stripTrailingZeros().scale() > 0;
      }
    }
    if (currency.isEmpty()) {
      return;
    }
    found.add(
        new Indicator(
            book.text(label),
            "SUM(" + table.range(key) + ")",
            CellValue.of(sum),
            book.values().numbers().amount(currency, decimals),
            Tone.NEUTRAL));
  }

  private void count(
      RecordTable table, String key, String code, String label, List<Indicator> found) {
    if (!table.has(key)) {
      return;
    }
    Optional<Input.Choice> choice =
        table.columns().get(table.column(key)).input().choices().stream()
            .filter(each -> each.code().equals(code))
            .filter(each -> FormulaText.isPlain(each.label()))
            .findFirst();
    if (choice.isEmpty()) {
      return;
    }
    String wanted = choice.get().label();
    long count =
        table.rows().stream()
            .filter(
                row ->
                    table.entry(row, key).datum() instanceof Datum.State state
                        && state.label().equals(wanted))
            .count();
    found.add(
        new Indicator(
            book.text(label),
            "COUNTIF(" + table.range(key) + "," + FormulaText.literal(wanted) + ")",
            CellValue.of(count),
            "0",
            Tone.NEUTRAL));
  }
}
