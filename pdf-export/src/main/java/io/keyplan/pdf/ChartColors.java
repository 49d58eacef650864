package io.keyplan.pdf;

import io.keyplan.drawing.Shade;
import io.keyplan.figure.ChartSeries;
import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.LineStyle;
import io.keyplan.pdf.page.ShapeOutline;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;

/** The colours of a chart. */
record ChartColors(Palette palette) {

  private static final double HATCH = 3.2;

  /** Gives the colour of a series; after the ramp come lighter colours. */
  Color series(int index) {
    return Shade.RAMP.in(palette, index);
  }

  /** Gives the colour of a series in its shade. */
  Color of(ChartSeries one) {
    return one.shade().in(palette, one.color());
  }

  /** Gives the colour of text on another. */
  Color textOn(Color ground) {
    return Blend.textOn(ground, palette.ink());
  }

  /** Fills the place of a number; what has not happened yet is hatched. */
  void fill(Canvas canvas, Color color, boolean hatched, double x, double y, double w, double h) {
    if (hatched) {
      canvas.hatch(x, y, w, h, LineStyle.solid(color, 1), HATCH);
      canvas.form(ShapeOutline.RECTANGLE, x, y, w, h, null, LineStyle.solid(color, 0.75));
    } else {
      canvas.fill(x, y, w, h, color);
    }
  }
}
