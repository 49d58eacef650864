package io.keyplan.theme;

import java.util.Locale;

/** Colours made from those of a theme. */
public final class Blend {

  /** The background of pages. */
  public static final Color WHITE = new Color("FFFFFF");

  /** WCAG 2.2, success criterion 1.4.3, level AA, for text of any size. */
  private static final double READABLE = 4.5;

  private Blend() {}

  /**
   * Mixes two colours.
   *
   * @param share share of the second colour, from 0 to 1
   */
  public static Color mix(Color first, Color second, double share) {
    StringBuilder rgb = new StringBuilder(6);
    for (int at = 0; at < 6; at += 2) {
      double mixed = channel(first, at) * (1 - share) + channel(second, at) * share;
      rgb.append(String.format(Locale.ROOT, "%02X", Math.round(mixed)));
    }
    return new Color(rgb.toString());
  }

  /** Gives white or the ink, whichever can be read better on a background; white if both can. */
  public static Color textOn(Color background, Color ink) {
    double white = WHITE.contrast(background);
    return white >= READABLE || white >= ink.contrast(background) ? WHITE : ink;
  }

  /** Brings a colour so near to the text colour of a background that it can be read on it. */
  public static Color readableOn(Color background, Color wish, Color ink) {
    Color text = textOn(background, ink);
    for (int tenths = 0; tenths < 10; tenths++) {
      Color candidate = mix(wish, text, tenths / 10.0);
      if (candidate.contrast(background) >= READABLE) {
        return candidate;
      }
    }
    return text;
  }

  private static int channel(Color color, int at) {
    return Integer.parseInt(color.rgb().substring(at, at + 2), 16);
  }
}
