package io.keyplan.pdf;

import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Stroke;
import io.keyplan.pdf.page.LineStyle;
import io.keyplan.pdf.page.LineStyle.Dash;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import org.jspecify.annotations.Nullable;

/** The colours of a theme for the parts of a slide. */
record ShapeColors(Palette palette) {

  Color of(Paint paint) {
    return paint.in(palette);
  }

  @Nullable Color fill(@Nullable Paint paint) {
    return paint == null ? null : of(paint);
  }

  @Nullable LineStyle line(@Nullable Stroke stroke) {
    return stroke == null
        ? null
        : new LineStyle(of(stroke.paint()), stroke.width(), Dash.valueOf(stroke.dash().name()));
  }
}
