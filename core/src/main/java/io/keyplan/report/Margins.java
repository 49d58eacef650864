package io.keyplan.report;

/**
 * Space around something, in points.
 *
 * @param top space above
 * @param right space at the right
 * @param bottom space below
 * @param left space at the left
 */
public record Margins(double top, double right, double bottom, double left) {

  /** No space. */
  public static final Margins NONE = new Margins(0, 0, 0, 0);

  /** Gives the same space above and below, and the same at both sides. */
  public static Margins of(double vertical, double horizontal) {
    return new Margins(vertical, horizontal, vertical, horizontal);
  }

  /** Gives less space above and below. */
  Margins tightened(double factor) {
    return new Margins(top * factor, right, bottom * factor, left);
  }

  /** Gives the space at both sides together. */
  public double across() {
    return left + right;
  }

  /** Gives the space above and below together. */
  public double down() {
    return top + bottom;
  }
}
