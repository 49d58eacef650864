package io.keyplan.figure;

import io.keyplan.drawing.Point;
import io.keyplan.figure.Arrangement.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One try at placing a branch, with lists of some length and depth.
 *
 * <p>The heads of the columns beneath a person stand on one line over the whole drawing, level by
 * level. A column is a branch, or a list that hangs on a line at its left.
 *
 * <p>Many tries are made for one drawing, so places are kept in arrays, in the order of the
 * hierarchy: those of a branch stand together, and are moved together.
 */
final class ArrangementAttempt {

  /**
   * What may stand in lists.
   *
   * @param longest most people in a list; 1 for no lists at all
   * @param levels most levels in a list
   * @param from first level below the head where there may be lists
   */
  record Lists(int longest, int levels, int from) {

    static final Lists NONE = new Lists(1, 1, 1);
  }

  /** What a person's reports stand in: one branch, or a list. */
  private record Column(List<Branch> branches, boolean list) {}

  private final OrgChartSpace space;
  private final Lists lists;
  private final boolean bounded;
  private final Branch root;

  /** Number of levels on which heads of columns stand. */
  private int levels;

  private final double[] levelHeights;
  private final double[] tops;

  /** The columns beneath each head of a column, in the order of the hierarchy. */
  private final List<List<Column>> columns = new ArrayList<>();

  private Branch[] branches = {};
  private double[] x = {};
  private double[] y = {};
  private double[] height = {};

  /** Left edge of the room that a card takes with the line of its list. */
  private double[] room = {};

  /** Place of the boss; height of the line to all who report to him or her. */
  private int[] boss = {};

  private double[] bus = {};
  private boolean[] hanging = {};
  private int count;

  /** Number of heads of columns that have their places. */
  private int placed;

  private boolean tooLarge;

  /**
   * Prepares a try.
   *
   * @param bounded whether to give up when the space is too small
   */
  ArrangementAttempt(OrgChartSpace space, Lists lists, Branch root, boolean bounded) {
    this.space = space;
    this.lists = lists;
    this.root = root;
    this.bounded = bounded;
    this.levelHeights = new double[root.levels() + 1];
    this.tops = new double[root.levels() + 2];
  }

  /** Makes room for the places of all, which is not needed where the levels alone are too high. */
  private void begin(int size) {
    branches = new Branch[size];
    x = new double[size];
    y = new double[size];
    height = new double[size];
    room = new double[size];
    boss = new int[size];
    bus = new double[size];
    hanging = new boolean[size];
  }

  /** Gives the arrangement; empty when it would not fit. */
  Optional<Arrangement> place() {
    measureLevels(root, 0);
    for (int level = 0; level < levels; level++) {
      tooLarge |= bounded && tops[level] + levelHeights[level] > space.height();
      tops[level + 1] = tops[level] + levelHeights[level] + space.levelGap();
    }
    if (!tooLarge) {
      begin(root.size());
      block(root, 0, -1);
    }
    return tooLarge ? Optional.empty() : Optional.of(arrangement());
  }

  private void measureLevels(Branch branch, int level) {
    levels = Math.max(levels, level + 1);
    levelHeights[level] = Math.max(levelHeights[level], heightOf(branch));
    List<Column> own = columns(branch, level);
    columns.add(own);
    for (Column column : own) {
      if (!column.list()) {
        measureLevels(column.branches().get(0), level + 1);
      }
    }
  }

  private double heightOf(Branch branch) {
    return space.cardHeights().of(branch.id(), branch.refers());
  }

  // ---- columns ----------------------------------------------------------------------------------

  private List<Column> columns(Branch branch, int level) {
    if (branch.isLeaf()) {
      return List.of();
    }
    boolean mayList = lists.longest() > 1 && level + 1 >= lists.from();
    List<Branch> listed = mayList ? new ArrayList<>() : List.of();
    List<Column> columns = new ArrayList<>(branch.reports().size());
    for (Branch report : branch.reports()) {
      if (mayList && report.levels() < lists.levels()) {
        listed.add(report);
      } else {
        columns.add(new Column(List.of(report), false));
      }
    }
    if (listed.size() == 1 && listed.get(0).isLeaf()) {
      columns.add(branch.reports().indexOf(listed.get(0)), new Column(listed, false));
    } else {
      addLists(listed, columns);
    }
    return columns;
  }

  /** Spreads the branches evenly over as few lists as their length allows. */
  private void addLists(List<Branch> listed, List<Column> columns) {
    int left = 0;
    for (Branch branch : listed) {
      left += branch.size();
    }
    int rest = (left + lists.longest() - 1) / lists.longest();
    for (int start = 0; start < listed.size(); rest--) {
      int share = (left + rest - 1) / Math.max(1, rest);
      int end = start;
      int size = 0;
      while (end < listed.size() && (end == start || size + listed.get(end).size() <= share)) {
        size += listed.get(end++).size();
      }
      columns.add(new Column(listed.subList(start, end), true));
      left -= size;
      start = end;
    }
  }

  // ---- placing ----------------------------------------------------------------------------------

  private int add(Branch branch, double left, double top, int bossAt) {
    int at = count++;
    branches[at] = branch;
    x[at] = left;
    room[at] = left;
    y[at] = top;
    height[at] = heightOf(branch);
    boss[at] = bossAt;
    tooLarge |= bounded && top + height[at] > space.height();
    return at;
  }

  private void block(Branch branch, int level, int bossAt) {
    int head = add(branch, 0, tops[level], bossAt);
    int firstHead = head;
    int lastHead = head;
    bus[head] = tops[level + 1] - space.levelGap() / 2;
    List<Column> own = columns.get(placed++);
    for (Column column : own) {
      int start = count;
      if (column.list()) {
        list(column, level + 1, head);
      } else {
        block(column.branches().get(0), level + 1, head);
      }
      if (tooLarge) {
        return;
      }
      move(start, firstFreeX(head + 1, start));
      firstHead = firstHead == head ? start : firstHead;
      lastHead = start;
    }
    if (lastHead > head) {
      x[head] =
          own.size() == 1 && own.get(0).list()
              ? x[firstHead] - space.indent()
              : (x[firstHead] + x[lastHead]) / 2;
      room[head] = x[head];
    }
    tooLarge |= bounded && right(head) - left(head) > space.width();
  }

  private void list(Column column, int level, int bossAt) {
    int start = count;
    double top = tops[level];
    for (Branch branch : column.branches()) {
      top = hang(branch, space.indent(), top, bossAt);
    }
    for (int i = start; i < count; i++) {
      room[i] = 0;
    }
  }

  /** Adds a branch as an indented list and gives the top of what comes next. */
  private double hang(Branch branch, double left, double top, int bossAt) {
    int head = add(branch, left, top, bossAt);
    hanging[head] = true;
    double next = top + height[head] + space.listGap();
    bus[head] = next - space.listGap() / 2;
    for (Branch report : branch.reports()) {
      next = hang(report, left + space.indent(), next, head);
    }
    return next;
  }

  private void move(int start, double dx) {
    for (int i = start; i < count; i++) {
      x[i] += dx;
      room[i] += dx;
    }
  }

  /**
   * Gives how far what was added last must move to stand to the right of its neighbours. Its room
   * begins where theirs ends, from top to bottom, since whoever stands beneath a card is taken for
   * one who reports to that person.
   */
  private double firstFreeX(int from, int start) {
    double free = 0;
    for (int there = from; there < start; there++) {
      free = Math.max(free, x[there] + space.cardWidth() + space.columnGap());
    }
    double own = Double.POSITIVE_INFINITY;
    for (int here = start; here < count; here++) {
      own = Math.min(own, room[here]);
    }
    return free - own;
  }

  private double left(int from) {
    double left = Double.POSITIVE_INFINITY;
    for (int i = from; i < count; i++) {
      left = Math.min(left, x[i]);
    }
    return left;
  }

  private double right(int from) {
    double right = 0;
    for (int i = from; i < count; i++) {
      right = Math.max(right, x[i]);
    }
    return right + space.cardWidth();
  }

  // ---- the result -------------------------------------------------------------------------------

  private Arrangement arrangement() {
    double left = left(0);
    List<Card> cards = new ArrayList<>(count);
    List<ReportingLine> lines = new ArrayList<>(count);
    double bottom = 0;
    for (int i = 0; i < count; i++) {
      cards.add(new Card(branches[i], x[i] - left, y[i], space.cardWidth(), height[i]));
      bottom = Math.max(bottom, y[i] + height[i]);
      if (boss[i] >= 0) {
        double level = bus[boss[i]];
        Card head = cards.get(boss[i]);
        lines.add(
            hanging[i] ? hangingLine(head, cards.get(i), level) : elbow(head, cards.get(i), level));
      }
    }
    return new Arrangement(right(0) - left, bottom, cards, lines);
  }

  private static ReportingLine elbow(Card head, Card report, double level) {
    Point start = new Point(head.center(), head.bottom());
    Point end = new Point(report.center(), report.y());
    List<Point> points =
        Math.abs(start.x() - end.x()) < 0.01
            ? List.of(start, end)
            : List.of(start, new Point(start.x(), level), new Point(end.x(), level), end);
    return new ReportingLine(head.branch().id(), report.branch().id(), points);
  }

  private ReportingLine hangingLine(Card head, Card report, double level) {
    double spine = report.x() - space.indent() / 2;
    return new ReportingLine(
        head.branch().id(),
        report.branch().id(),
        List.of(
            new Point(head.center(), head.bottom()),
            new Point(head.center(), level),
            new Point(spine, level),
            new Point(spine, report.middle()),
            new Point(report.x(), report.middle())));
  }
}
