package io.keyplan.merge;

import io.keyplan.read.HeadedTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Takes columns apart that show several fields, one below the other: every line of the heading
 * names a field, and the lines of a cell are the values, the last one with all that is left.
 */
final class StackedHeadings {

  private static final Pattern LINE_END = Pattern.compile("[\\n\\x0B\\u2028]");

  private StackedHeadings() {}

  /**
   * Gives a table with a column for each field; the same table if it has no such columns.
   *
   * @param isLabel says whether a heading names a field
   */
  static HeadedTable apart(HeadedTable table, Predicate<String> isLabel) {
    List<Integer> counts =
        table.headings().stream().map(heading -> count(heading, isLabel)).toList();
    if (counts.stream().allMatch(count -> count == 1)) {
      return table;
    }
    List<List<String>> rows = table.rows().stream().map(row -> apart(row, counts)).toList();
    return new HeadedTable(table.list(), rows, table.lost(), table.place());
  }

  private static int count(String heading, Predicate<String> isLabel) {
    List<String> lines = Arrays.asList(LINE_END.split(heading.strip()));
    return lines.size() > 1 && lines.stream().allMatch(isLabel) ? lines.size() : 1;
  }

  private static List<String> apart(List<String> row, List<Integer> counts) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      int count = i < counts.size() ? counts.get(i) : 1;
      String[] lines = count == 1 ? new String[] {row.get(i)} : LINE_END.split(row.get(i), count);
      for (int line = 0; line < count; line++) {
        cells.add(line < lines.length ? lines[line] : "");
      }
    }
    return cells;
  }
}
