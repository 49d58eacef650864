package io.keyplan.drawing;

/**
 * A place on a drawing.
 *
 * @param x points from the left edge
 * @param y points from the top edge
 */
public record Point(double x, double y) {

  /** Gives the place elsewhere. */
  public Point moved(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }
}
