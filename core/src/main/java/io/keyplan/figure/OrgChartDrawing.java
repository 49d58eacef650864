package io.keyplan.figure;

import io.keyplan.document.OrgChart;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.Point;
import io.keyplan.drawing.Stroke;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws one drawing of an org chart: the cards, then the lines between them, and at the bottom what
 * the lines mean.
 *
 * @param layouts the chart at the sizes that are tried
 * @param drawing the part shown
 * @param size the size of its cards
 */
public record OrgChartDrawing(OrgChartLayouts layouts, OrgChartSheet drawing, CardSize size) {

  /** Height of the strip that says what the lines mean. */
  public static final double LEGEND = 24;

  private static final double LEGEND_GAP = 6;

  /** Gives the height of the drawing, with what the lines mean, at a width. */
  public double height(double width) {
    return drawing.height() + LEGEND_GAP + legend().height(width);
  }

  /** Gives the key of the words for a kind of line. */
  public static String key(OrgChart.LinkKind kind) {
    return OrgChartLegend.key(kind);
  }

  private OrgChartLegend legend() {
    return new OrgChartLegend(layouts.chart(), drawing, layouts.values());
  }

  /** Draws into the middle of a box; what the lines mean stands at its bottom. */
  public void draw(Box box, Canvas canvas) {
    double free = box.height() - height(box.width());
    double x = box.x() + (box.width() - drawing.width()) / 2;
    double y = box.y() + Math.max(0, free) / 2;
    draw(x, y, canvas);
    double high = legend().height(box.width());
    legend().draw(new Box(box.x(), box.bottom() - high, box.width(), high), canvas);
  }

  private void draw(double dx, double dy, Canvas canvas) {
    PersonCard card = layouts.card(size);
    Map<String, String> names = new HashMap<>();
    for (OrgChartSheet.Card placed : drawing.cards()) {
      Box box = new Box(placed.x() + dx, placed.y() + dy, placed.width(), placed.height());
      String name =
          card.draw(
              layouts.people().get(placed.id()),
              box,
              reference(placed),
              placed.goesOn() == 0,
              canvas);
      names.put(placed.id(), name);
    }
    for (ReportingLine line : drawing.lines()) {
      connect(
          line.points(),
          names.get(line.from()),
          names.get(line.to()),
          OrgChartLegend.reporting(),
          dx,
          dy,
          canvas);
    }
    for (OrgChartSheet.LinkLine link : drawing.links()) {
      connect(
          link.points(),
          names.get(link.link().from()),
          names.get(link.link().to()),
          OrgChartLegend.stroke(link.link().kind()),
          dx,
          dy,
          canvas);
    }
  }

  private static void connect(
      List<Point> points,
      String from,
      String to,
      Stroke stroke,
      double dx,
      double dy,
      Canvas canvas) {
    List<Point> moved = points.stream().map(at -> new Point(at.x() + dx, at.y() + dy)).toList();
    new OrgChartLines(canvas, stroke).draw(moved, from, to);
  }

  private static String reference(OrgChartSheet.Card placed) {
    if (placed.goesOn() > 0) {
      return "→ (" + placed.goesOn() + ")";
    }
    return placed.comesFrom() > 0 ? "← (" + placed.comesFrom() + ")" : "";
  }
}
