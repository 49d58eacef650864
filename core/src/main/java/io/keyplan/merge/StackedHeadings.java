package io.keyplan.merge;

import io.keyplan.read.HeadedTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * Takes columns apart that show several fields, one below the other: every line of the heading
 * names a field, and the lines of a cell are the values. Where a cell has more lines than fields,
 * what the plan says tells which lines belong together. For one table.
 */
final class StackedHeadings {

  /** Says that a row says what the plan says. */
  static final int WHOLE = Integer.MAX_VALUE;

  private static final Pattern LINE_END = Pattern.compile("[\\n\\x0B\\u2028]");

  /** Longer cells are shared between two fields only. */
  private static final int MOST_LINES = 12;

  private final HeadedTable found;
  private final List<Integer> counts;

  private StackedHeadings(HeadedTable found, List<Integer> counts) {
    this.found = found;
    this.counts = counts;
  }

  /**
   * Looks at the headings of a table.
   *
   * @param isLabel says whether a heading names a field
   */
  static StackedHeadings of(HeadedTable table, Predicate<String> isLabel) {
    List<String> headings = table.headings();
    return new StackedHeadings(
        table, headings.stream().map(heading -> count(heading, isLabel)).toList());
  }

  private static int count(String heading, Predicate<String> isLabel) {
    List<String> lines = Arrays.asList(LINE_END.split(heading.strip()));
    return lines.size() > 1 && lines.stream().allMatch(isLabel) ? lines.size() : 1;
  }

  /** Gives the headings, one for each field. */
  List<String> headings() {
    List<String> headings = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      String heading = found.headings().get(i);
      headings.addAll(
          counts.get(i) == 1 ? List.of(heading) : Arrays.asList(LINE_END.split(heading.strip())));
    }
    return headings;
  }

  /**
   * Gives a table with a column for each field; the same table if it has no such columns.
   *
   * @param agreement counts the cells at the beginning of a row of which the plan says the same;
   *     {@link #WHOLE} if it does of all. Lines that cannot be shared by that are left out
   */
  HeadedTable apart(ToIntFunction<List<String>> agreement) {
    if (counts.stream().allMatch(count -> count == 1)) {
      return found;
    }
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : found.rows()) {
      List<String> cells = List.of();
      for (int i = 0; i < row.size(); i++) {
        int count = i < counts.size() ? counts.get(i) : 1;
        cells = extended(cells, row.get(i).strip(), count, agreement);
      }
      rows.add(cells);
    }
    return new HeadedTable(found.list(), rows, found.lost(), found.place());
  }

  private static List<String> extended(
      List<String> cells, String text, int count, ToIntFunction<List<String>> agreement) {
    List<String> lines = count == 1 ? List.of(text) : Arrays.asList(LINE_END.split(text));
    if (lines.size() <= count) {
      List<String> simple = new ArrayList<>(lines);
      simple.addAll(Collections.nCopies(count - lines.size(), ""));
      return joined(cells, simple);
    }
    List<String> best = List.of();
    int most = 0;
    for (List<String> shared : sharings(lines, count)) {
      List<String> row = joined(cells, shared);
      int agreeing = agreement.applyAsInt(row);
      if (agreeing == WHOLE) {
        return row;
      }
      best = agreeing > most ? row : agreeing == most ? List.of() : best;
      most = Math.max(most, agreeing);
    }
    return best.isEmpty() ? joined(cells, Collections.nCopies(count, "")) : best;
  }

  /** Lists the ways in which lines can be values that follow each other. */
  private static List<List<String>> sharings(List<String> lines, int count) {
    if (count == 1) {
      return List.of(List.of(String.join("\n", lines)));
    }
    List<List<String>> sharings = new ArrayList<>();
    for (int first = 1;
        first <= lines.size() - count + 1 && (count == 2 || lines.size() <= MOST_LINES);
        first++) {
      List<String> value = List.of(String.join("\n", lines.subList(0, first)));
      for (List<String> rest : sharings(lines.subList(first, lines.size()), count - 1)) {
        sharings.add(joined(value, rest));
      }
    }
    return sharings;
  }

  private static List<String> joined(List<String> one, List<String> other) {
    List<String> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }
}
