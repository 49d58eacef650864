package io.keyplan.pdf.box;

/**
 * The room that is left for a box, in points.
 *
 * @param width width
 * @param height height that is left
 * @param whole height of an empty page: what is higher than that can only be divided
 */
public record Room(double width, double height, double whole) {

  /** What rounding may add up to. */
  static final double TOLERANCE = 0.01;

  boolean fits(double high) {
    return high <= height + TOLERANCE;
  }

  boolean fitsPage(double high) {
    return high <= whole + TOLERANCE;
  }

  /** Gives the room inside margins, or below what stands above. */
  Room within(double across, double down) {
    return new Room(width - across, height - down, whole - down);
  }
}
