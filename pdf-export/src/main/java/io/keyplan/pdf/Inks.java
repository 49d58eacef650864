package io.keyplan.pdf;

import io.keyplan.pdf.page.Stroke.Dash;
import io.keyplan.slide.Paint;
import io.keyplan.slide.Stroke;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import io.keyplan.value.Tone;
import org.jspecify.annotations.Nullable;

/** The colours of a theme for the parts of a slide. */
record Inks(Palette palette) {

  Color of(Paint paint) {
    return switch (paint) {
      case INK -> palette.ink();
      case WHITE -> Blend.WHITE;
      case SECONDARY -> palette.secondary();
      case PANEL -> palette.panel();
      case HAIRLINE -> palette.hairline();
      case PRIMARY -> palette.primary();
      case ACCENT -> palette.accent();
      case ACCENT_TEXT -> palette.accentText();
      case RAMP_1, RAMP_2, RAMP_3, RAMP_4, RAMP_5, RAMP_6 ->
          palette.series(paint.ordinal() - Paint.RAMP_1.ordinal());
      case NEUTRAL, INFO, POSITIVE, WARNING, NEGATIVE ->
          palette.tone(Tone.valueOf(paint.name())).text();
      case NEUTRAL_TINT, INFO_TINT, POSITIVE_TINT, WARNING_TINT, NEGATIVE_TINT ->
          palette.tone(Tone.valueOf(paint.name().replace("_TINT", ""))).tint();
    };
  }

  @Nullable Color fill(@Nullable Paint paint) {
    return paint == null ? null : of(paint);
  }

  io.keyplan.pdf.page.@Nullable Stroke line(@Nullable Stroke stroke) {
    return stroke == null
        ? null
        : new io.keyplan.pdf.page.Stroke(
            of(stroke.paint()), stroke.width(), Dash.valueOf(stroke.dash().name()));
  }
}
