package io.keyplan.read;

import io.keyplan.value.FieldPath;
import java.util.List;

/**
 * A table that no longer says which fields its columns show, nor which records its rows: all that
 * is left to know it by are its headings and its texts. Which entries of a plan it shows is found
 * out with the plan.
 *
 * @param list the list that a name of the table says its rows come from, such as {@code actions};
 *     {@link FieldPath#NONE} where nothing says so
 * @param rows the texts of all rows, that of the headings first; a cell that another covers is
 *     blank
 * @param lost what to report where the headings tell nothing either; empty where a table that shows
 *     no records is no loss
 * @param place where, in words
 */
public record HeadedTable(FieldPath list, List<List<String>> rows, String lost, String place) {

  /** Copies the rows. */
  public HeadedTable {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Gives the headings; none for a table without rows. */
  public List<String> headings() {
    return rows.isEmpty() ? List.of() : rows.get(0);
  }
}
