package io.keyplan.report;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Align;
import io.keyplan.document.Table.Column;
import io.keyplan.document.Table.Display;
import io.keyplan.report.ColumnWidths.Demand;
import io.keyplan.report.part.TablePart.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Decides which columns of a wide table share a place, one value below the other, so that the page
 * need not be turned on its side: the owner below the step, dates below dates, states below states.
 * A column that only says again and again to which group the rows belong becomes rows that do.
 *
 * @param group number of the column that names groups of rows; {@link Source#APART} for none
 * @param stacks what stands in each place, from left to right: numbers of columns, from top to
 *     bottom
 * @param rooms with less room on average, columns look crammed whatever stands in them; in points
 */
record ColumnStacks(int group, List<List<Integer>> stacks, List<Double> rooms) {

  private static final int HIGHEST = 4;
  private static final int FEWEST_GROUPED_ROWS = 3;

  /** The rows of a group, on average, from which on the group is worth a row of its own. */
  private static final double WORTH_A_ROW = 1.5;

  /** What is left of a table's height by stacking more than it must be, at most. */
  private static final double WORTH_A_STACK = 0.92;

  /** So many values share a place at most only to make a table lower. */
  private static final int HIGHEST_BY_CHOICE = 2;

  /** What a column holds, as far as it matters for what may stand below it. */
  private enum Kind {
    NAME(80),
    DAY(56),
    STATE(52),
    BAR(60),
    NUMBER(42),
    PROSE(80),
    WORDS(62);

    private final double room;

    Kind(double room) {
      this.room = room;
    }
  }

  /** Kinds that may share a place, what reads best first. */
  private static final List<List<Kind>> PAIRS =
      List.of(
          List.of(Kind.DAY, Kind.DAY),
          List.of(Kind.STATE, Kind.STATE),
          List.of(Kind.NAME, Kind.PROSE),
          List.of(Kind.WORDS, Kind.WORDS),
          List.of(Kind.PROSE, Kind.PROSE),
          List.of(Kind.WORDS, Kind.DAY),
          List.of(Kind.DAY, Kind.WORDS),
          List.of(Kind.NAME, Kind.WORDS),
          List.of(Kind.PROSE, Kind.WORDS),
          List.of(Kind.WORDS, Kind.PROSE),
          List.of(Kind.NUMBER, Kind.NUMBER));

  /** Gives a place of its own to each column, but for those that belong below another. */
  private static ColumnStacks apart(List<Column> columns, List<Kind> kinds) {
    List<List<Integer>> stacks = new ArrayList<>();
    List<Double> rooms = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      List<Integer> stack = new ArrayList<>();
      if (columns.get(i).below() && !stacks.isEmpty()) {
        stack.addAll(stacks.remove(stacks.size() - 1));
      }
      stack.add(i);
      stacks.add(List.copyOf(stack));
      rooms.add(kinds.get(i).room);
    }
    return new ColumnStacks(Source.APART, stacks, rooms);
  }

  /**
   * Finds the least that must be stacked for a table to fit, and more where that makes it clearly
   * lower; where nothing makes it fit, as much as may be stacked.
   *
   * @param headed whether its groups are shown as rows in any case
   * @param demands what each column asks for
   * @param width width of the line, in points
   * @param form whether the rows are to be filled in
   * @param height tells how high the table is with stacks
   */
  static ColumnStacks of(
      Table table,
      boolean headed,
      List<Demand> demands,
      double width,
      boolean form,
      ToDoubleFunction<ColumnStacks> height) {
    List<Kind> kinds = kinds(table);
    ColumnStacks stacks = apart(table.columns(), kinds);
    boolean fits = stacks.fits(demands, width);
    if (form && fits) {
      return stacks;
    }
    if (!form && (headed || hasGroups(table))) {
      ColumnStacks grouped =
          new ColumnStacks(0, stacks.stacks.subList(1, stacks.stacks.size()), stacks.rooms);
      boolean lower = fits && height.applyAsDouble(grouped) <= height.applyAsDouble(stacks);
      stacks = headed || !fits || lower ? grouped : stacks;
    }
    ColumnStacks best = stacks;
    double lowest = -1;
    for (int highest = 2; highest <= HIGHEST; highest++) {
      for (List<Kind> pair : PAIRS) {
        ColumnStacks joined = stacks.joined(kinds, pair, highest);
        while (joined != stacks && (!form || !best.fits(demands, width))) {
          if (!best.fits(demands, width)) {
            best = joined;
          } else if (highest <= HIGHEST_BY_CHOICE && mayChoose(table, pair)) {
            lowest = lowest < 0 ? height.applyAsDouble(best) : lowest;
            double other = height.applyAsDouble(joined);
            if (other < lowest * WORTH_A_STACK) {
              best = joined;
              lowest = other;
            }
          }
          stacks = joined;
          joined = stacks.joined(kinds, pair, highest);
        }
      }
    }
    return best;
  }

  /** Sums read best below what they sum up, with nothing between. */
  private static boolean mayChoose(Table table, List<Kind> pair) {
    return table.total().isEmpty() || !pair.contains(Kind.NUMBER);
  }

  /** Says whether the columns stand on a line without being crammed. */
  boolean fits(List<Demand> demands, double width) {
    double room =
        stacks.stream()
            .mapToDouble(stack -> stack.stream().mapToDouble(rooms::get).max().orElse(0))
            .sum();
    return room <= width && ColumnWidths.fits(demands(demands), width);
  }

  /** Gives what each place asks for. */
  List<Demand> demands(List<Demand> columns) {
    return stacks.stream()
        .map(stack -> stack.stream().map(columns::get).reduce(Demand::above).orElseThrow())
        .toList();
  }

  /** Joins the last two neighbours of two kinds; the same stacks where there are none. */
  private ColumnStacks joined(List<Kind> kinds, List<Kind> pair, int highest) {
    for (int i = stacks.size() - 2; i >= 0; i--) {
      List<Integer> above = stacks.get(i);
      List<Integer> below = stacks.get(i + 1);
      boolean like =
          kinds.get(above.get(0)) == pair.get(0)
              && below.stream().allMatch(column -> kinds.get(column) == pair.get(1));
      if (like && above.size() + below.size() <= highest) {
        List<Integer> stack = new ArrayList<>(above);
        stack.addAll(below);
        List<List<Integer>> joined = new ArrayList<>(stacks);
        joined.remove(i + 1);
        joined.set(i, List.copyOf(stack));
        return new ColumnStacks(group, joined, rooms);
      }
    }
    return this;
  }

  // ---- groups -----------------------------------------------------------------------------------

  /**
   * Says whether the first column says of several rows in turn the same, and names none of them.
   */
  private static boolean hasGroups(Table table) {
    boolean names =
        table.columns().size() > 2
            && table.columns().get(0).display() == Display.PLAIN
            && table.columns().get(1).display() == Display.STRONG;
    if (!names || table.rows().size() < FEWEST_GROUPED_ROWS) {
      return false;
    }
    boolean flat = table.rows().stream().allMatch(row -> row.level() == 0);
    long groups = 0;
    for (int i = 0; i < table.rows().size(); i++) {
      groups += i == 0 || !isSameGroup(table, i - 1, i) ? 1 : 0;
    }
    return flat && groups * WORTH_A_ROW <= table.rows().size();
  }

  /** Says whether a row begins a group, named in a column. */
  boolean begins(Table table, int row) {
    return group != Source.APART && (row == 0 || !isSameGroup(table, row - 1, row));
  }

  private static boolean isSameGroup(Table table, int first, int second) {
    Datum one = table.rows().get(first).cells().get(0).datum();
    return one.equals(table.rows().get(second).cells().get(0).datum());
  }

  // ---- kinds ------------------------------------------------------------------------------------

  private static List<Kind> kinds(Table table) {
    List<Kind> kinds = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      kinds.add(kind(table, i));
    }
    return kinds;
  }

  private static Kind kind(Table table, int index) {
    Column column = table.columns().get(index);
    List<Entry> entries = table.rows().stream().map(row -> row.cells().get(index)).toList();
    if (column.display() == Display.STRONG) {
      return Kind.NAME;
    } else if (column.display() == Display.BAR) {
      return Kind.BAR;
    } else if (column.display() == Display.PILL) {
      return Kind.STATE;
    } else if (isOf(column, entries, Input.Kind.DATE, Datum.Day.class)) {
      return Kind.DAY;
    } else if (column.align() == Align.END) {
      return Kind.NUMBER;
    }
    boolean prose =
        column.input().kind() == Input.Kind.PARAGRAPH
            || entries.stream().anyMatch(entry -> entry.input().kind() == Input.Kind.PARAGRAPH);
    return prose ? Kind.PROSE : Kind.WORDS;
  }

  private static boolean isOf(
      Column column, List<Entry> entries, Input.Kind input, Class<? extends Datum> type) {
    List<Entry> said = entries.stream().filter(entry -> !entry.isBlank()).toList();
    return said.isEmpty()
        ? column.input().kind() == input
        : said.stream().allMatch(entry -> type.isInstance(entry.datum()));
  }
}
