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

  /** Checks the size. */
  public TextLook {
    if (!(size > 0)) {
      throw new IllegalArgumentException("a text size is above 0 points, not " + size);
    }
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
