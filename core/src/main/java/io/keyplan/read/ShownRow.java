package io.keyplan.read;

import io.keyplan.value.FieldPath;
import java.util.List;

/**
 * A row of a table of records.
 *
 * <p>The rows that a form has for entries are not added ones. They keep the addresses of their
 * places, such as {@code actions[new-3]} or {@code resources.staff[#3]}, blank or not: the same
 * place may be shown elsewhere, too, on a card or in another table, and belongs to it by its
 * address, as do the places within it, such as {@code goals[new-1].objectives[new-2]}. Into which
 * of them somebody has written an entry, is found out when all are known. A row that somebody put
 * into a form beside its own, is an added one.
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
