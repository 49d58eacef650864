package io.keyplan.drawing;

import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import io.keyplan.value.Tone;

/** A colour by its part in the theme, so that a deck changes its look with the theme. */
public enum Paint {
  INK,
  /** What slides and pages are made on. */
  BACKGROUND,
  /** Text on the primary colour. */
  ON_PRIMARY,
  SECONDARY,
  PANEL,
  HAIRLINE,
  PRIMARY,
  ACCENT,
  ACCENT_TEXT,
  RAMP_1,
  RAMP_2,
  RAMP_3,
  RAMP_4,
  RAMP_5,
  RAMP_6,
  NEUTRAL,
  NEUTRAL_TINT,
  INFO,
  INFO_TINT,
  POSITIVE,
  POSITIVE_TINT,
  WARNING,
  WARNING_TINT,
  NEGATIVE,
  NEGATIVE_TINT;

  private static final int RAMP = 6;

  /** Gives a colour of the ramp; after the last one it begins again. */
  public static Paint ramp(int index) {
    return values()[RAMP_1.ordinal() + Math.floorMod(index, RAMP)];
  }

  /** Gives the text colour of a tone. */
  public static Paint text(Tone tone) {
    return valueOf(tone.name());
  }

  /** Gives the background of a tone. */
  public static Paint tint(Tone tone) {
    return valueOf(tone.name() + "_TINT");
  }

  /** Gives the colour in a palette. */
  public Color in(Palette palette) {
    return switch (this) {
      case INK -> palette.ink();
      case BACKGROUND -> palette.background();
      case ON_PRIMARY -> Blend.textOn(palette.primary(), palette.ink());
      case SECONDARY -> palette.secondary();
      case PANEL -> palette.panel();
      case HAIRLINE -> palette.hairline();
      case PRIMARY -> palette.primary();
      case ACCENT -> palette.accent();
      case ACCENT_TEXT -> palette.accentText();
      case RAMP_1, RAMP_2, RAMP_3, RAMP_4, RAMP_5, RAMP_6 ->
          palette.series(ordinal() - RAMP_1.ordinal());
      case NEUTRAL, INFO, POSITIVE, WARNING, NEGATIVE -> palette.tone(Tone.valueOf(name())).text();
      case NEUTRAL_TINT, INFO_TINT, POSITIVE_TINT, WARNING_TINT, NEGATIVE_TINT ->
          palette.tone(Tone.valueOf(name().replace("_TINT", ""))).tint();
    };
  }
}
