package io.keyplan.figure;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.Point;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Stroke;
import java.util.List;

/**
 * Draws the lines of an org chart as connectors that every program routes in the same way.
 *
 * <p>Programs that find the way of a connector by themselves agree on straight lines, on one corner
 * and on a step in the middle. A line to a list hangs on a node, glued to it on both sides; any
 * other line is put together from straight ones, glued at its ends.
 *
 * @param canvas the slide
 * @param stroke look of the lines
 */
record OrgChartLines(Canvas canvas, Stroke stroke) {

  private static final double NODE = 2;
  private static final double NEAR = 0.5;

  void draw(List<Point> points, String from, String to) {
    if (points.size() <= 3 || isStep(points)) {
      add(points, from, to, stroke);
    } else if (points.size() == 5 && isUpright(points.get(0), points.get(1))) {
      hang(points, from, to);
    } else {
      pieces(points, from, to);
    }
  }

  /** Says whether a line has two corners at half its way. */
  private static boolean isStep(List<Point> points) {
    if (points.size() != 4 || !isUpright(points.get(0), points.get(1))) {
      return false;
    }
    double middle = (points.get(0).y() + points.get(3).y()) / 2;
    return Math.abs(points.get(1).y() - middle) < NEAR && isUpright(points.get(2), points.get(3));
  }

  private static boolean isUpright(Point from, Point to) {
    return Math.abs(from.x() - to.x()) < 0.01;
  }

  /** A line down to a list: to a node beside the list's first card, and from there to the card. */
  private void hang(List<Point> points, String from, String to) {
    Point corner = points.get(2);
    String name = "Node " + from + " " + Math.round(corner.x());
    if (!canvas.has(name)) {
      Box box = new Box(corner.x() - NODE / 2, corner.y() - NODE / 2, NODE, NODE);
      canvas.decoration(name, box, Shape.Outline.RECTANGLE, stroke.paint());
      add(points.subList(0, 3), from, name, stroke);
    }
    add(points.subList(2, 5), name, to, stroke);
  }

  private void pieces(List<Point> points, String from, String to) {
    Stroke plain = new Stroke(stroke.paint(), stroke.width(), stroke.dash(), false);
    int last = points.size() - 2;
    for (int i = 0; i <= last; i++) {
      add(
          points.subList(i, i + 2),
          i == 0 ? from : "",
          i == last ? to : "",
          i == last ? stroke : plain);
    }
  }

  private void add(List<Point> points, String from, String to, Stroke look) {
    canvas.add(new Shape.Connector(canvas.unique("Line"), points, from, to, look, ""));
  }
}
