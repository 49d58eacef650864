package io.keyplan.figure;

import io.keyplan.drawing.Point;
import java.util.List;

/**
 * A line between two cards, from corner to corner; every part of it is horizontal or vertical.
 *
 * @param from id of the person where it begins
 * @param to id of the person where it ends
 * @param points at least two points
 */
public record ReportingLine(String from, String to, List<Point> points) {

  /** Copies the points. */
  public ReportingLine {
    points = List.copyOf(points);
  }

  /** Says whether the line reaches its end from the side, as in a list, and not from above. */
  public boolean isHanging() {
    return points.get(points.size() - 1).y() == points.get(points.size() - 2).y();
  }

  ReportingLine moved(double dx, double dy) {
    return new ReportingLine(from, to, points.stream().map(at -> at.moved(dx, dy)).toList());
  }
}
