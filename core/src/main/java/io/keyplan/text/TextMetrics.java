package io.keyplan.text;

import io.keyplan.font.FaceWidths;
import io.keyplan.font.FontFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Measures text in a font, at one size and weight.
 *
 * <p>All lengths are in points. Nothing depends on the fonts of the machine. Immutable and
 * thread-safe.
 */
public final class TextMetrics {

  private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u000B\u2028\u2029]");

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
    return units(text, text.length()) * size / FaceWidths.EM;
  }

  /** Gives the width of the widest line of a text that is not wrapped. */
  public double widestLine(String text) {
    double widest = 0;
    for (String line : paragraphs(text)) {
      widest = Math.max(widest, width(line));
    }
    return widest;
  }

  /** Gives the width of the longest part of a text that can only be broken by force. */
  public double longestWord(String text) {
    double longest = 0;
    for (String paragraph : paragraphs(text)) {
      for (String piece : LineBreaks.pieces(paragraph)) {
        longest = Math.max(longest, visibleWidth(piece));
      }
    }
    return longest;
  }

  /** Gives the number of lines that a text takes in a column; at least one. */
  public int lines(String text, double column) {
    String[] paragraphs = paragraphs(text);
    if (paragraphs.length == 1 && visibleWidth(text) <= column) {
      return 1;
    }
    List<String> lines = new ArrayList<>();
    for (String paragraph : paragraphs) {
      wrapParagraph(paragraph, column, lines);
    }
    return lines.size();
  }

  /**
   * Breaks a text into the lines that it takes in a column, without the spaces at their ends.
   *
   * <p>A word wider than the column is broken between characters.
   */
  public List<String> wrap(String text, double column) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : paragraphs(text)) {
      wrapParagraph(paragraph, column, lines);
    }
    return lines;
  }

  /** Most texts are one paragraph; looking for line ends costs more than anything else here. */
  private static String[] paragraphs(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= '\r' && c >= '\n' || c == '\u2028' || c == '\u2029') {
        return LINE_END.split(text, -1);
      }
    }
    return new String[] {text};
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

  /** Gives the height of a line in single spacing. */
  public double lineHeight() {
    return size * widths.line();
  }

  private void wrapParagraph(String text, double column, List<String> lines) {
    StringBuilder line = new StringBuilder();
    double used = 0;
    for (String piece : LineBreaks.pieces(text)) {
      double wide = visibleWidth(piece);
      if (used + wide > column && line.length() > 0) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        used = 0;
      }
      String rest = wide > column ? breakWord(piece, column, lines) : piece;
      line.append(rest);
      used += width(rest);
    }
    lines.add(line.toString().stripTrailing());
  }

  /** Adds all full lines of a word and gives what is left of it. */
  private String breakWord(String word, double column, List<String> lines) {
    int start = 0;
    double used = 0;
    for (int i = 0; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
      double wide = units(word.codePointAt(i)) * size / FaceWidths.EM;
      if (used + wide > column && i > start && wide > 0) {
        lines.add(word.substring(start, i));
        start = i;
        used = 0;
      }
      used += wide;
    }
    return word.substring(start);
  }

  private double visibleWidth(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
      end--;
    }
    return units(text, end) * size / FaceWidths.EM;
  }

  /** Emoji that a joiner puts together are drawn as one. */
  private long units(String text, int end) {
    long sum = 0;
    boolean joined = false;
    int i = 0;
    while (i < end) {
      char c = text.charAt(i);
      int codePoint = Character.isHighSurrogate(c) ? text.codePointAt(i) : c;
      sum += joined ? 0 : units(codePoint);
      joined = codePoint == JOINER;
      i += codePoint > Character.MAX_VALUE ? 2 : 1;
    }
    return sum;
  }

  private int units(int codePoint) {
    return widths.of(codePoint);
  }
}
