package io.keyplan.theme;

import java.util.stream.Stream;

/** Colours made from those of a theme. */
public final class Blend {

  /** The background of pages. */
  public static final Color WHITE = new Color("FFFFFF");

  private static final Color BLACK = new Color("000000");

  /** WCAG 2.2, success criterion 1.4.3, level AA, for text of any size. */
  private static final double READABLE = 4.5;

  private static final String DIGITS = "0123456789ABCDEF";

  private Blend() {}

  /**
   * Mixes two colours.
   *
   * @param share share of the second colour, from 0 to 1
   */
  public static Color mix(Color first, Color second, double share) {
    StringBuilder rgb = new StringBuilder(6);
    for (int at = 0; at < 6; at += 2) {
      long mixed = Math.round(channel(first, at) * (1 - share) + channel(second, at) * share);
      rgb.append(DIGITS.charAt((int) mixed >> 4)).append(DIGITS.charAt((int) mixed & 0xF));
    }
    return new Color(rgb.toString());
  }

  /**
   * Gives what can be read on a background: white, else the ink, else black; of white and black one
   * always can.
   */
  public static Color textOn(Color background, Color ink) {
    return Stream.of(WHITE, ink)
        .filter(text -> text.contrast(background) >= READABLE)
        .findFirst()
        .orElse(BLACK);
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
