package io.keyplan.poi.excel.records;

import io.keyplan.document.Datum;
import io.keyplan.document.Deadline;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.Table;
import io.keyplan.poi.excel.workbook.FormulaText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Records with a day by which they are due and a status that says whether they are still open.
 *
 * @param table the records
 * @param day key of the column with the day
 * @param status key of the column with the status
 * @param closed labels of the statuses in which nothing is left to do
 */
public record Deadlines(RecordTable table, String day, String status, List<String> closed) {

  /**
   * Finds the deadlines of records; none where the document marks others as overdue than the
   * statuses and days say.
   */
  public static Optional<Deadlines> of(RecordTable table, LocalDate asOf) {
    Deadline rule = table.rules().deadline();
    if (rule == null || !table.has(rule.day(), rule.status())) {
      return Optional.empty();
    }
    List<Input.Choice> choices = table.columns().get(table.column(rule.status())).input().choices();
    List<String> closed =
        choices.stream()
            .filter(choice -> rule.closed().contains(choice.code()))
            .map(Input.Choice::label)
            .toList();
    Deadlines deadlines = new Deadlines(table, rule.day(), rule.status(), closed);
    boolean usable =
        !closed.isEmpty()
            && closed.stream().allMatch(FormulaText::isPlain)
            && table.rows().stream()
                .allMatch(
                    row ->
                        deadlines.isOverdue(row, asOf)
                            == (table.entry(row, rule.day()).mark() == Entry.Mark.OVERDUE));
    return usable ? Optional.of(deadlines) : Optional.empty();
  }

  public boolean isOverdue(Table.Row row, LocalDate asOf) {
    return isOpen(row)
        && table.entry(row, day).datum() instanceof Datum.Day due
        && due.date().isBefore(asOf);
  }

  public boolean isOpen(Table.Row row) {
    return !(table.entry(row, status).datum() instanceof Datum.State state
        && closed.contains(state.label()));
  }

  /** Gives a condition that is true where a status is a closed one. */
  public String isClosed(String statusCell) {
    return "OR("
        + String.join(
            ",",
            closed.stream().map(label -> statusCell + "=" + FormulaText.literal(label)).toList())
        + ")";
  }

  /** Gives conditions that hold for every row that is open, to go on within {@code COUNTIFS}. */
  public String open() {
    StringBuilder conditions = new StringBuilder();
    for (String label : closed) {
      conditions.append(',').append(table.range(status)).append(',');
      conditions.append(FormulaText.literal("<>" + label));
    }
    return conditions.toString();
  }
}
