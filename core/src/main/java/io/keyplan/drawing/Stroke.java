package io.keyplan.drawing;

/**
 * A line.
 *
 * @param paint colour
 * @param width width in points
 * @param dash whether it is dashed, dotted or neither
 * @param head whether it ends in an arrow head
 */
public record Stroke(Paint paint, double width, Dash dash, boolean head) {

  /** How a line is broken. */
  public enum Dash {
    SOLID,
    DASHED,
    DOTTED
  }

  /** Makes a solid line. */
  public static Stroke solid(Paint paint, double width) {
    return new Stroke(paint, width, Dash.SOLID, false);
  }

  /** Makes a dashed line. */
  public static Stroke dashed(Paint paint, double width) {
    return new Stroke(paint, width, Dash.DASHED, false);
  }
}
