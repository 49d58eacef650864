package io.keyplan.document;

/** A number that sums up the rows of a table. */
public sealed interface Measure {

  /** How many rows are open, by the table’s {@link Deadline}. */
  record Open() implements Measure {}

  /** How many rows are overdue, by the table’s {@link Deadline}. */
  record Overdue() implements Measure {}

  /** The day on which the next open row is due, by the table’s {@link Deadline}. */
  record NextDue() implements Measure {}

  /**
   * The sum of a column.
   *
   * @param column key of the column
   */
  record Sum(String column) implements Measure {}

  /**
   * How many rows have a state.
   *
   * @param column key of the column of states
   * @param code the state’s name in data
   */
  record Count(String column, String code) implements Measure {}
}
