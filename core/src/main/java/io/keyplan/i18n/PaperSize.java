package io.keyplan.i18n;

import java.util.Locale;
import java.util.Set;

/** The paper that a country prints on. */
public enum PaperSize {
  /** A4, 210 × 297 mm. */
  A4(595.28, 841.89),
  /** Letter, 8.5 × 11 inches. */
  LETTER(612, 792);

  /** The countries for which the Unicode CLDR names US Letter. */
  private static final Set<String> LETTER_COUNTRIES =
      Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

  private final double width;
  private final double height;

  PaperSize(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** Gives the paper of a locale's country; A4 where it names none. */
  public static PaperSize of(Locale locale) {
    return LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
  }

  /** Gives the width of an upright page in points. */
  public double width() {
    return width;
  }

  /** Gives the height of an upright page in points. */
  public double height() {
    return height;
  }
}
