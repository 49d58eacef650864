package io.keyplan.pdf;

import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;

/** The colours of a chart. */
record ChartColors(Palette palette) {

  /** Gives the colour of a series; after the ramp come lighter colours. */
  Color series(int index) {
    int round = index / palette.ramp().size();
    Color base = palette.series(index);
    return round == 0 ? base : Blend.mix(base, Blend.WHITE, Math.min(0.6, 0.35 * round));
  }

  /** Gives the colour of text on a series. */
  Color textOn(int index) {
    return Blend.textOn(series(index), palette.ink());
  }
}
