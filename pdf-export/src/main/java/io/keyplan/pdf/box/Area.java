package io.keyplan.pdf.box;

/**
 * A place on a page, in points from its top left corner.
 *
 * @param x left edge
 * @param y top edge
 * @param width width
 * @param height height
 */
public record Area(double x, double y, double width, double height) {

  /** Gives the right edge. */
  public double right() {
    return x + width;
  }

  /** Gives the bottom edge. */
  public double bottom() {
    return y + height;
  }
}
