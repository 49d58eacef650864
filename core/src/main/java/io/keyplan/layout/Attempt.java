package io.keyplan.layout;

import io.keyplan.layout.Arrangement.Card;
import java.util.ArrayList;
import java.util.List;

/**
 * One try at placing a branch: with lists up to a length, of branches up to a depth.
 *
 * <p>The heads of the columns beneath a person stand on one line over the whole drawing, level by
 * level. A column is a branch, or a list that hangs on a line at its left.
 */
final class Attempt {

  private final ChartSpace space;
  private final int longestList;
  private final int listLevels;
  private final List<Double> levelHeights = new ArrayList<>();

  Attempt(ChartSpace space, int longestList, int listLevels) {
    this.space = space;
    this.longestList = longestList;
    this.listLevels = listLevels;
  }

  /** What a person's reports stand in: one branch, or a list. */
  private record Column(List<Branch> branches, boolean list) {}

  /** Cards and lines that move together, and the room they take; the head comes first. */
  private record Block(List<Card> cards, List<Line> lines, List<Card> room, boolean list) {
    Card head() {
      return cards.get(0);
    }

    Block moved(double dx) {
      return new Block(
          cards.stream().map(card -> card.moved(dx)).toList(),
          lines.stream().map(line -> line.moved(dx, 0)).toList(),
          room.stream().map(card -> card.moved(dx)).toList(),
          list);
    }
  }

  Arrangement place(Branch root) {
    measureLevels(root, 0);
    Block block = block(root, 0);
    double left = block.cards().stream().mapToDouble(Card::x).min().orElse(0);
    Block placed = block.moved(-left);
    return new Arrangement(
        placed.cards().stream().mapToDouble(Card::right).max().orElse(0),
        placed.cards().stream().mapToDouble(Card::bottom).max().orElse(0),
        placed.cards(),
        placed.lines());
  }

  private void measureLevels(Branch branch, int level) {
    if (levelHeights.size() == level) {
      levelHeights.add(0.0);
    }
    levelHeights.set(level, Math.max(levelHeights.get(level), height(branch)));
    for (Column column : columns(branch)) {
      if (!column.list()) {
        measureLevels(column.branches().get(0), level + 1);
      }
    }
  }

  private double top(int level) {
    double top = 0;
    for (int i = 0; i < level; i++) {
      top += levelHeights.get(i) + space.levelGap();
    }
    return top;
  }

  private double height(Branch branch) {
    return space.cardHeights().of(branch.id(), branch.folded());
  }

  private Card card(Branch branch, double x, double y) {
    return new Card(branch, x, y, space.cardWidth(), height(branch));
  }

  // ---- columns ----------------------------------------------------------------------------------

  private List<Column> columns(Branch branch) {
    List<Branch> listed = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    for (Branch report : branch.reports()) {
      if (longestList > 1 && report.levels() < listLevels) {
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
    int left = listed.stream().mapToInt(Branch::size).sum();
    int lists = (left + longestList - 1) / longestList;
    for (int start = 0; start < listed.size(); lists--) {
      int share = (left + lists - 1) / Math.max(1, lists);
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

  private Block block(Branch branch, int level) {
    List<Block> beneath = new ArrayList<>();
    for (Column column : columns(branch)) {
      Block block =
          column.list() ? list(column, level + 1) : block(column.branches().get(0), level + 1);
      beneath.add(block.moved(firstFreeX(beneath, block)));
    }
    Card head = card(branch, headX(beneath), top(level));
    List<Card> cards = new ArrayList<>(List.of(head));
    List<Line> lines = new ArrayList<>();
    List<Card> room = new ArrayList<>(List.of(head));
    for (Block block : beneath) {
      cards.addAll(block.cards());
      room.addAll(block.room());
      lines.addAll(linesTo(head, block, level));
      lines.addAll(block.lines());
    }
    return new Block(cards, lines, room, false);
  }

  private Block list(Column column, int level) {
    List<Card> cards = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    double y = top(level);
    for (Branch branch : column.branches()) {
      y = hang(branch, space.indent(), y, cards, lines);
    }
    return new Block(cards, lines, cards.stream().map(this::withLine).toList(), true);
  }

  /** A list's line needs room as well, all the way down. */
  private Card withLine(Card card) {
    return new Card(card.branch(), 0, card.y(), card.right(), card.height());
  }

  /** Adds a branch as an indented list and gives the top of what comes next. */
  private double hang(Branch branch, double x, double y, List<Card> cards, List<Line> lines) {
    Card head = card(branch, x, y);
    cards.add(head);
    double next = head.bottom() + space.listGap();
    for (Branch report : branch.reports()) {
      int at = cards.size();
      double below = next;
      next = hang(report, x + space.indent(), below, cards, lines);
      lines.add(hangingLine(head, cards.get(at), head.bottom() + space.listGap() / 2));
    }
    return next;
  }

  /** A lone list hangs to the right of its boss; otherwise the boss stands in the middle. */
  private double headX(List<Block> beneath) {
    if (beneath.isEmpty()) {
      return 0;
    }
    Card first = beneath.get(0).head();
    if (beneath.size() == 1 && beneath.get(0).list()) {
      return first.x() - space.indent();
    }
    Card last = beneath.get(beneath.size() - 1).head();
    return (first.x() + last.x()) / 2;
  }

  private double firstFreeX(List<Block> placed, Block block) {
    double free = Double.NEGATIVE_INFINITY;
    for (Block other : placed) {
      for (Card there : other.room()) {
        for (Card card : block.room()) {
          if (card.y() < there.bottom() + space.listGap()
              && there.y() < card.bottom() + space.listGap()) {
            free = Math.max(free, there.right() + space.columnGap() - card.x());
          }
        }
      }
    }
    return placed.isEmpty() ? 0 : free;
  }

  // ---- lines ------------------------------------------------------------------------------------

  private List<Line> linesTo(Card boss, Block block, int level) {
    double bus = top(level + 1) - space.levelGap() / 2;
    if (!block.list()) {
      return List.of(elbow(boss, block.head(), bus));
    }
    return block.cards().stream()
        .filter(card -> boss.branch().reports().stream().anyMatch(card.branch()::is))
        .map(card -> hangingLine(boss, card, bus))
        .toList();
  }

  private static Line elbow(Card boss, Card report, double bus) {
    Point start = new Point(boss.center(), boss.bottom());
    Point end = new Point(report.center(), report.y());
    List<Point> points =
        Math.abs(start.x() - end.x()) < 0.01
            ? List.of(start, end)
            : List.of(start, new Point(start.x(), bus), new Point(end.x(), bus), end);
    return new Line(boss.branch().id(), report.branch().id(), points);
  }

  private Line hangingLine(Card boss, Card report, double bus) {
    double spine = report.x() - space.indent() / 2;
    return new Line(
        boss.branch().id(),
        report.branch().id(),
        List.of(
            new Point(boss.center(), boss.bottom()),
            new Point(boss.center(), bus),
            new Point(spine, bus),
            new Point(spine, report.middle()),
            new Point(report.x(), report.middle())));
  }
}
