package io.keyplan.text;

import io.keyplan.font.FaceWidths;
import io.keyplan.font.FontFamily;
import java.util.List;

/**
 * Measures text in a font, at one size and weight.
 *
 * <p>All lengths are in points. Nothing depends on the fonts of the machine. Immutable and
 * thread-safe.
 */
public final class TextMetrics {

  private static final char ELLIPSIS = '…';

  /** Makes one sign of the characters before and behind it. */
  private static final char JOINER = '\u200D';

  private final FaceWidths widths;
  private final double size;

  private TextMetrics(FaceWidths widths, double size) {
    if (!(size > 0)) {
      throw new IllegalArgumentException("a text size is above 0 points, not " + size);
    }
    this.widths = widths;
    this.size = size;
  }

  /** Measures text of regular weight in Arial at a size in points. */
  public static TextMetrics regular(double size) {
    return of(FontFamily.arial(), size, false);
  }

  /** Measures bold text in Arial at a size in points. */
  public static TextMetrics bold(double size) {
    return of(FontFamily.arial(), size, true);
  }

  /** Measures text in a font at a size in points. */
  public static TextMetrics of(FontFamily font, double size, boolean bold) {
    return new TextMetrics(font.widths(bold), size);
  }

  /** Gives the width of a text on one line. */
  public double width(String text) {
    return MeasuredText.length(MeasuredText.units(text, 0, text.length(), widths), size);
  }

  /** Gives the width of the widest line of a text that is not wrapped. */
  public double widestLine(String text) {
    double widest = 0;
    for (String line : LineEnds.split(text)) {
      widest = Math.max(widest, width(line));
    }
    return widest;
  }

  /** Gives the width of the longest part of a text that can only be broken by force. */
  public double longestWord(String text) {
    return measured(text).longestWord(size);
  }

  /** Gives the number of lines that a text takes in a column; at least one. */
  public int lines(String text, double column) {
    return fits(text, column) ? 1 : measured(text).lines(size, column);
  }

  /** Most texts that are asked for fit, which is seen without looking for places to break. */
  private boolean fits(String text, double column) {
    int end = MeasuredText.visibleEnd(text, 0, text.length());
    return !LineEnds.isIn(text)
        && MeasuredText.length(MeasuredText.units(text, 0, end, widths), size) <= column;
  }

  /**
   * Breaks a text into the lines that it takes in a column, without the spaces at their ends.
   *
   * <p>A word wider than the column is broken between characters.
   */
  public List<String> wrap(String text, double column) {
    return measured(text).wrap(size, column);
  }

  /** Measures a text in the face of these metrics, for any size. */
  public MeasuredText measured(String text) {
    return MeasuredText.of(text, widths);
  }

  /**
   * Gives as much of a text as a width has room for, on one line, with an ellipsis for the rest; at
   * least a character.
   */
  public String cut(String text, double width) {
    if (text.isEmpty() || width(text) <= width) {
      return text;
    }
    double room = width * FaceWidths.EM / size - units(ELLIPSIS);
    int fits = text.offsetByCodePoints(0, 1);
    double used = 0;
    boolean joined = false;
    for (int i = 0; i < text.length() && used <= room; ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      used += joined ? 0 : units(codePoint);
      joined = codePoint == JOINER;
      boolean goesOn = joined || i < text.length() && text.charAt(i) == JOINER;
      if (used <= room && !goesOn && !Character.isWhitespace(codePoint)) {
        fits = i;
      }
    }
    return text.substring(0, fits).stripTrailing() + ELLIPSIS;
  }

  /** Gives the height of a line of Arial in single spacing, at a size in points. */
  public static double lineHeight(double size, boolean bold) {
    return size * FontFamily.arial().widths(bold).line();
  }

  /** Gives the height of a line in single spacing. */
  public double lineHeight() {
    return size * widths.line();
  }

  private int units(int codePoint) {
    return widths.of(codePoint);
  }
}
