package io.keyplan.poi.fill;

import io.keyplan.fill.Repetition;
import io.keyplan.fill.TagAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What is known of a table whose rows repeat. Immutable.
 *
 * @param stays whether it stays where no row is left, since there is more in it than headings
 * @param names how its rows are told when the document is read; null where they cannot be told
 */
record RepeatedRows(boolean stays, @Nullable RowNames names) {

  private static final String MARK = "table";

  /** Ties this to a table, while its part is taken apart. */
  void mark(Element table) {
    table.setUserData(MARK, this, null);
  }

  /** Gives what is tied to a table; null for nothing. */
  static @Nullable RepeatedRows of(Element table) {
    return (RepeatedRows) table.getUserData(MARK);
  }

  /**
   * Looks at a table.
   *
   * @param outer the lists by which the table itself is repeated
   * @return null if none of its rows repeats
   */
  static @Nullable RepeatedRows of(Element table, List<TagAddress> outer, StoryFormat format) {
    List<Element> rows = TextXml.rows(table);
    int first = -1;
    int count = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (isRepeated(rows.get(i), table)) {
        first = first < 0 ? i : first;
        count++;
      }
    }
    if (first < 0) {
      return null;
    }
    boolean stays = rows.size() > first + count;
    Repetition repetition = Marks.repetition(rows.get(first));
    boolean plain =
        repetition != null
            && count == 1
            && first <= 1
            && rows.size() <= first + 2
            && rows.stream().allMatch(row -> row.getParentNode() == table);
    return new RepeatedRows(
        stays,
        plain ? format.rowNames(rows, first, repetition, !repetition.isNested(outer)) : null);
  }

  private static boolean isRepeated(Element row, Element table) {
    if (Marks.repetition(row) != null) {
      return true;
    }
    for (Node at = row.getParentNode(); at != table; at = at.getParentNode()) {
      if (at instanceof Element element && TextXml.isMark(element)) {
        return true;
      }
    }
    return false;
  }
}
