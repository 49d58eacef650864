package io.keyplan.read;

import io.keyplan.value.FieldPath;
import java.util.List;

/**
 * A row of a table of records.
 *
 * @param record address of the record, such as {@code actions[a-7]}; {@link FieldPath#NONE} for a
 *     row that somebody added
 * @param values what the row shows of the record's fields, blank ones too
 * @param place where, in words
 */
public record ShownRow(FieldPath record, List<ShownValue> values, String place) {

  /** Copies the values. */
  public ShownRow {
    values = List.copyOf(values);
  }

  /** Says whether somebody added the row. */
  public boolean isAdded() {
    return record.isNone();
  }
}
