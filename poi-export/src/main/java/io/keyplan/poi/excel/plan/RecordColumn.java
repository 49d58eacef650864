package io.keyplan.poi.excel.plan;

import io.keyplan.document.Input;
import io.keyplan.document.Table.Align;
import io.keyplan.document.Table.Display;

/**
 * A column of a table of the workbook.
 *
 * @param key key of the field or of the computed value
 * @param header its heading, unique in the table
 * @param input what may be entered
 * @param display how values are shown
 * @param align where values stand
 * @param photo whether it holds pictures
 */
record RecordColumn(
    String key, String header, Input input, Display display, Align align, boolean photo) {

  /** Says whether its values are those of a field of the plan. */
  boolean isField() {
    return input.kind() != Input.Kind.NONE && !key.isEmpty();
  }
}
