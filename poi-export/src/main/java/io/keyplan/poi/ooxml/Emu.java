package io.keyplan.poi.ooxml;

/** Lengths as Office counts them in drawings: 12,700 to a point (ECMA-376, part 1, 20.1.10.16). */
public final class Emu {

  private static final double POINT = 12_700;

  private Emu() {}

  /** Gives a length in points as Office counts it. */
  public static long of(double points) {
    return Math.round(points * POINT);
  }

  /** Gives a text size or a space in hundredths of a point. */
  public static int hundredths(double points) {
    return (int) Math.round(points * 100);
  }
}
