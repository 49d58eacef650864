package io.keyplan.drawing;

import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;

/** Where the colour of a series of a chart comes from. */
public enum Shade {
  /** The colours of series, in order; after the ramp come lighter ones. */
  RAMP,
  /** The accent: what the chart is about. */
  ACCENT,
  /** Lighter and lighter ones of the primary colour: what it is not about. */
  QUIET;

  /**
   * Gives a colour in a palette.
   *
   * @param index place of the colour among those of the shade, from 0
   */
  public Color in(Palette palette, int index) {
    return switch (this) {
      case RAMP -> ramp(palette, index);
      case ACCENT -> palette.accent();
      case QUIET -> palette.quiet(index);
    };
  }

  private static Color ramp(Palette palette, int index) {
    int round = index / palette.ramp().size();
    Color base = palette.series(index);
    return round == 0 ? base : Blend.mix(base, Blend.WHITE, Math.min(0.6, 0.35 * round));
  }
}
