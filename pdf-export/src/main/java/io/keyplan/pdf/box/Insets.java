package io.keyplan.pdf.box;

/**
 * Space around a box, in points.
 *
 * @param top space above
 * @param right space at the right
 * @param bottom space below
 * @param left space at the left
 */
public record Insets(double top, double right, double bottom, double left) {

  /** No space. */
  public static final Insets NONE = new Insets(0, 0, 0, 0);

  /** Gives the same space above and below, and the same at both sides. */
  public static Insets of(double vertical, double horizontal) {
    return new Insets(vertical, horizontal, vertical, horizontal);
  }

  /** Gives the space at both sides together. */
  public double across() {
    return left + right;
  }

  /** Gives the space above and below together. */
  public double down() {
    return top + bottom;
  }

  Area inside(Area area) {
    return new Area(
        area.x() + left,
        area.y() + top,
        Math.max(0, area.width() - across()),
        Math.max(0, area.height() - down()));
  }
}
