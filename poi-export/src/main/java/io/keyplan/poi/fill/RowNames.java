package io.keyplan.poi.fill;

import io.keyplan.value.FieldPath;

/** How the rows of a table are told when the document is read. */
@FunctionalInterface
public interface RowNames {

  /**
   * Gives the name of the table in the trace.
   *
   * @param number tells it from others of the document
   * @param row address of one of its records
   */
  String name(int number, FieldPath row);
}
