package io.keyplan.figure;

import io.keyplan.drawing.Point;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Draws a layout with characters, five points wide and ten points high each. */
final class Sketch {

  private final char[][] cells;

  private Sketch(OrgChartSheet drawing) {
    cells = new char[row(drawing.height()) + 1][column(drawing.width()) + 1];
    for (char[] line : cells) {
      Arrays.fill(line, ' ');
    }
    drawing.lines().forEach(line -> draw(line.points(), '|', '-'));
    drawing.links().forEach(line -> draw(line.points(), ':', '~'));
    drawing.cards().forEach(this::draw);
    drawing.links().forEach(line -> end(line.points()));
  }

  static String of(OrgChartLayout layout) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < layout.drawings().size(); i++) {
      text.append("== ").append(i + 1).append('/').append(layout.drawings().size()).append('\n');
      text.append(new Sketch(layout.drawings().get(i)).text()).append('\n');
    }
    layout
        .remoteLinks()
        .forEach(link -> text.append(link.from() + " ~> " + link.to() + " elsewhere\n"));
    layout.cutLines().forEach((id, boss) -> text.append(id + " not under " + boss + "\n"));
    return text.toString();
  }

  private String text() {
    return Arrays.stream(cells)
        .map(line -> new String(line).stripTrailing())
        .collect(Collectors.joining("\n"))
        .stripTrailing();
  }

  private void draw(OrgChartSheet.Card card) {
    int left = column(card.x());
    int right = column(card.right()) - 1;
    int top = row(card.y());
    int bottom = row(card.bottom()) - 1;
    for (int y = top; y <= bottom; y++) {
      Arrays.fill(cells[y], left, right + 1, y == top || y == bottom ? '=' : ' ');
      cells[y][left] = '[';
      cells[y][right] = ']';
    }
    String label =
        (card.comesFrom() > 0 ? card.comesFrom() + "<" : "")
            + card.id()
            + (card.goesOn() > 0 ? ">" + card.goesOn() : "");
    label.getChars(0, label.length(), cells[(top + bottom) / 2], left + 1);
  }

  private void draw(List<Point> points, char upright, char flat) {
    for (int i = 1; i < points.size(); i++) {
      Point a = points.get(i - 1);
      Point b = points.get(i);
      boolean vertical = column(a.x()) == column(b.x());
      for (int y = Math.min(row(a.y()), row(b.y())); y <= Math.max(row(a.y()), row(b.y())); y++) {
        for (int x = Math.min(column(a.x()), column(b.x()));
            x <= Math.max(column(a.x()), column(b.x()));
            x++) {
          cells[y][x] = cells[y][x] == ' ' ? (vertical ? upright : flat) : '+';
        }
      }
    }
  }

  private void end(List<Point> points) {
    Point last = points.get(points.size() - 1);
    Point before = points.get(points.size() - 2);
    boolean right = last.x() > before.x();
    cells[row(last.y())][column(last.x()) - (right ? 1 : 0)] = right ? '>' : '<';
  }

  private static int column(double x) {
    return (int) Math.floor(x / 5 + 0.001);
  }

  private static int row(double y) {
    return (int) Math.floor(y / 10 + 0.001);
  }
}
