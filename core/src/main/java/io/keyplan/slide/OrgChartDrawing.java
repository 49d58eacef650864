package io.keyplan.slide;

import io.keyplan.document.OrgChart;
import io.keyplan.layout.Drawing;
import io.keyplan.layout.Line;
import io.keyplan.layout.Point;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws one drawing of an org chart: the cards, then the lines between them.
 *
 * @param chart the whole chart
 * @param drawing the part shown
 * @param people everyone in the chart by id
 * @param card draws the cards
 */
record OrgChartDrawing(
    OrgChart chart, Drawing drawing, Map<String, OrgChart.Node> people, PersonCard card) {

  void draw(double dx, double dy, Canvas canvas) {
    Map<String, String> names = new HashMap<>();
    for (Drawing.Card placed : drawing.cards()) {
      Box box = new Box(placed.x() + dx, placed.y() + dy, placed.width(), placed.height());
      String name =
          card.draw(people.get(placed.id()), box, reference(placed), placed.goesOn() == 0, canvas);
      names.put(placed.id(), name);
    }
    for (Line line : drawing.lines()) {
      connect(
          line.points(),
          names.get(line.from()),
          names.get(line.to()),
          Stroke.solid(Paint.RAMP_6, 1.25),
          dx,
          dy,
          canvas);
    }
    for (Drawing.LinkLine link : drawing.links()) {
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

  private static String reference(Drawing.Card placed) {
    if (placed.goesOn() > 0) {
      return "→ (" + placed.goesOn() + ")";
    }
    return placed.comesFrom() > 0 ? "← (" + placed.comesFrom() + ")" : "";
  }
}
