package io.keyplan.crm;

import io.keyplan.table.StoredRow;

/**
 * Where a value comes from.
 *
 * @param table the table
 * @param row the row
 * @param column name of the column; empty for the row as a whole
 */
record Origin(Export table, StoredRow row, String column) {

  /** Gives the place in another column of the row. */
  Origin at(String other) {
    return new Origin(table, row, other);
  }

  ImportProblem problem(String message) {
    return new ImportProblem(table.place(), row.line(), column, message);
  }

  /** Says whether both stand in the same row. */
  boolean sharesRow(Origin other) {
    return table == other.table && row.number() == other.row.number();
  }
}
