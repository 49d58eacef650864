package io.keyplan.slide.piece;

import io.keyplan.drawing.Paint;

/** The colours behind initials. */
final class Faces {

  /** The colours of the ramp on which white letters can be read. */
  private static final Paint[] DARK = {Paint.RAMP_1, Paint.RAMP_2, Paint.RAMP_4, Paint.RAMP_5};

  private Faces() {}

  static Paint paint(int number) {
    return DARK[Math.floorMod(number, DARK.length)];
  }
}
