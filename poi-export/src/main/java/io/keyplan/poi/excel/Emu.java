package io.keyplan.poi.excel;

/** The unit of Office drawings. */
final class Emu {

  private static final int PER_POINT = 12_700;

  private Emu() {}

  static long of(double points) {
    return Math.round(points * PER_POINT);
  }
}
