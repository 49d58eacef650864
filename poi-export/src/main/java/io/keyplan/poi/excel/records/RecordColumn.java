package io.keyplan.poi.excel.records;

import io.keyplan.document.Calculation;
import io.keyplan.document.Input;
import io.keyplan.document.Table.Align;
import io.keyplan.document.Table.Display;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of the workbook.
 *
 * @param key key of the field or of the computed value
 * @param header its heading, unique in the table
 * @param input what may be entered
 * @param display how values are shown
 * @param align where values stand
 * @param photo whether it holds pictures
 * @param calculation how its values follow from other columns; null where they do not
 */
public record RecordColumn(
    String key,
    String header,
    Input input,
    Display display,
    Align align,
    boolean photo,
    @Nullable Calculation calculation) {

  /** Makes a column of values that do not follow from others. */
  public static RecordColumn of(
      String key, String header, Input input, Display display, Align align) {
    return new RecordColumn(key, header, input, display, align, false, null);
  }

  /** Says whether its values are those of a field of the plan. */
  public boolean isField() {
    return input.kind() != Input.Kind.NONE && !key.isEmpty();
  }
}
