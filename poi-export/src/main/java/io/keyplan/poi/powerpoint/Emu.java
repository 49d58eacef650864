package io.keyplan.poi.powerpoint;

/** Lengths as Office counts them on slides: 12,700 to a point. */
final class Emu {

  private static final double POINT = 12_700;

  private Emu() {}

  static long of(double points) {
    return Math.round(points * POINT);
  }

  /** Gives a text size or a space in hundredths of a point. */
  static int hundredths(double points) {
    return (int) Math.round(points * 100);
  }
}
