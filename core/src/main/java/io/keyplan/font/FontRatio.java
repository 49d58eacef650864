package io.keyplan.font;

/** Tells how much more room texts take in a font than in Arial. */
public final class FontRatio {

  /** Letters about as often as languages of Europe have them, and what numbers are made of. */
  private static final String SAMPLE =
      "eeeeeeennnnaaaaiiiirrrrttttssssoooollldddduuuccmmpppggbbvhhffkzwyjxqäéöüß 0123456789,.–%"
          + "ABCDEFGIKLMNOPRSTUVWZ";

  private static final String DIGITS = "0123456789";

  /** Single words differ from the average where widths are those of the font itself. */
  private static final double WORDS = 1.03;

  /** What lines of texts are measured with more than Arial has. */
  private static final double LINES = 1.03;

  private FontRatio() {}

  /** Gives the ratio; 1 for Arial and what takes no more room. */
  public static double of(FontFamily font) {
    if (font.isLikeArial()) {
      return 1;
    }
    double widest = 1;
    for (boolean bold : new boolean[] {false, true}) {
      FaceWidths own = font.widths(bold);
      FaceWidths arial = FontFamily.arial().widths(bold);
      double width = width(own, SAMPLE) / width(arial, SAMPLE);
      double lines = own.line() / (arial.line() * LINES);
      widest = Math.max(widest, Math.max(width * (font.files().isEmpty() ? 1 : WORDS), lines));
    }
    return widest;
  }

  /**
   * Gives how much more room texts need in columns whose widths count digits of the font, as those
   * of workbooks do; 1 where letters are to digits as in Arial, or narrower.
   */
  public static double ofColumns(FontFamily font) {
    FaceWidths arial = FontFamily.arial().widths(false);
    double digit = width(font.widths(false), DIGITS) / width(arial, DIGITS);
    double widest = 1;
    for (boolean bold : new boolean[] {false, true}) {
      double own = width(font.widths(bold), SAMPLE);
      widest = Math.max(widest, own / width(FontFamily.arial().widths(bold), SAMPLE) / digit);
    }
    return widest;
  }

  /** Gives how much higher lines are than Arial's; 1 where they are as high, or lower. */
  public static double ofLines(FontFamily font) {
    double arial = FontFamily.arial().widths(false).line();
    return Math.max(1, Math.max(font.widths(false).line(), font.widths(true).line()) / arial);
  }

  private static double width(FaceWidths face, String text) {
    return text.codePoints().mapToLong(face::of).sum();
  }
}
