package io.keyplan.layout;

/**
 * A place on a drawing.
 *
 * @param x points from the left edge
 * @param y points from the top edge
 */
public record Point(double x, double y) {

  Point moved(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }
}
