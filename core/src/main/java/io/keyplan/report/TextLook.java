package io.keyplan.report;

import io.keyplan.drawing.Paint;

/**
 * How the text of a role looks.
 *
 * @param size size in points
 * @param bold whether it is bold
 * @param italic whether it is slanted
 * @param paint its colour
 * @param tracking room between letters beyond the usual, in points
 * @param capitals whether it stands in capitals
 */
public record TextLook(
    double size, boolean bold, boolean italic, Paint paint, double tracking, boolean capitals) {

  private static final double LARGEST_TEXT = 10.5;
  private static final double FLOOR = 8;
  private static final double HALF_A_POINT = 0.5;

  /** Checks the size. */
  public TextLook {
    if (!(size > 0)) {
      throw new IllegalArgumentException("a text size is above 0 points, not " + size);
    }
  }

  /** Gives the look half a point smaller, down to a floor; what is larger than text stays. */
  TextLook finer() {
    return size > LARGEST_TEXT || size <= FLOOR
        ? this
        : new TextLook(
            Math.max(FLOOR, size - HALF_A_POINT), bold, italic, paint, tracking, capitals);
  }

  /** Makes a look of regular letters. */
  public static TextLook plain(double size, Paint paint) {
    return new TextLook(size, false, false, paint, 0, false);
  }

  /** Makes a look of bold letters. */
  public static TextLook strong(double size, Paint paint) {
    return new TextLook(size, true, false, paint, 0, false);
  }

  /** Makes a look of slanted letters. */
  public static TextLook slanted(double size, Paint paint) {
    return new TextLook(size, false, true, paint, 0, false);
  }

  /** Makes a look of bold capitals, a little apart. */
  public static TextLook capitals(double size, Paint paint, double tracking) {
    return new TextLook(size, true, false, paint, tracking, true);
  }
}
