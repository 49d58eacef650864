package io.keyplan.poi.powerpoint;

/**
 * A line.
 *
 * @param paint colour
 * @param width width in points
 * @param dash whether it is dashed, dotted or neither
 * @param head whether it ends in an arrow head
 */
record Stroke(Paint paint, double width, Dash dash, boolean head) {

  /** How a line is broken. */
  enum Dash {
    SOLID,
    DASHED,
    DOTTED
  }

  static Stroke solid(Paint paint, double width) {
    return new Stroke(paint, width, Dash.SOLID, false);
  }

  static Stroke dashed(Paint paint, double width) {
    return new Stroke(paint, width, Dash.DASHED, false);
  }
}
