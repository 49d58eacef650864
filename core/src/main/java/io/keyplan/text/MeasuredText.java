package io.keyplan.text;

import io.keyplan.font.FaceWidths;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text whose pieces have been measured once in a face, to be set in many sizes and columns.
 *
 * <p>Sizes, columns and lengths are in points. Immutable and thread-safe.
 */
public final class MeasuredText {

  /** Makes one sign of the characters before and behind it. */
  private static final char JOINER = '\u200D';

  private final FaceWidths face;
  private final Paragraph[] paragraphs;

  private MeasuredText(FaceWidths face, Paragraph[] paragraphs) {
    this.face = face;
    this.paragraphs = paragraphs;
  }

  /**
   * What stands between two line ends.
   *
   * @param text the text
   * @param ends where each piece ends that stays together
   * @param visible width of each piece without the spaces behind, in units of the face
   * @param whole width of each piece, in units of the face
   */
  private record Paragraph(String text, int[] ends, int[] visible, int[] whole) {

    static Paragraph of(String text, FaceWidths face) {
      int[] ends = LineBreaks.ends(text);
      int[] visible = new int[ends.length];
      int[] whole = new int[ends.length];
      int start = 0;
      for (int i = 0; i < ends.length; i++) {
        int end = visibleEnd(text, start, ends[i]);
        visible[i] = units(text, start, end, face);
        whole[i] = visible[i] + units(text, end, ends[i], face);
        start = ends[i];
      }
      return new Paragraph(text, ends, visible, whole);
    }

    long total() {
      long sum = 0;
      for (int each : whole) {
        sum += each;
      }
      return sum;
    }

    long visibleTotal() {
      return total() - whole[whole.length - 1] + visible[visible.length - 1];
    }
  }

  /** Measures a text in a face. */
  static MeasuredText of(String text, FaceWidths face) {
    String[] parts = LineEnds.split(text);
    Paragraph[] paragraphs = new Paragraph[parts.length];
    for (int i = 0; i < parts.length; i++) {
      paragraphs[i] = Paragraph.of(parts[i], face);
    }
    return new MeasuredText(face, paragraphs);
  }

  /** Gives the width of the widest line of the text where it is not wrapped. */
  public double widestLine(double size) {
    double widest = 0;
    for (Paragraph paragraph : paragraphs) {
      widest = Math.max(widest, length(paragraph.total(), size));
    }
    return widest;
  }

  /** Gives the width of the longest part of the text that can only be broken by force. */
  public double longestWord(double size) {
    double longest = 0;
    for (Paragraph paragraph : paragraphs) {
      for (int units : paragraph.visible()) {
        longest = Math.max(longest, length(units, size));
      }
    }
    return longest;
  }

  /** Gives the number of lines that the text takes in a column; at least one. */
  public int lines(double size, double column) {
    if (paragraphs.length == 1 && length(paragraphs[0].visibleTotal(), size) <= column) {
      return 1;
    }
    int lines = 0;
    for (Paragraph paragraph : paragraphs) {
      lines += set(paragraph, size, column, null);
    }
    return lines;
  }

  /** Gives the lines that the text takes in a column, without the spaces at their ends. */
  List<String> wrap(double size, double column) {
    List<String> lines = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      set(paragraph, size, column, lines);
    }
    return lines;
  }

  /**
   * Sets a paragraph in a column.
   *
   * @param lines takes the lines; null where they are only counted
   * @return the number of lines
   */
  private int set(Paragraph paragraph, double size, double column, @Nullable List<String> lines) {
    int count = 1;
    int line = 0;
    int start = 0;
    double used = 0;
    for (int i = 0; i < paragraph.ends().length; i++) {
      int end = paragraph.ends()[i];
      double wide = length(paragraph.visible()[i], size);
      if (used + wide > column && start > line) {
        add(paragraph.text(), line, start, lines);
        count++;
        line = start;
        used = 0;
      }
      if (wide > column) {
        for (int at = brokenAt(paragraph.text(), start, end, size, column);
            at < end;
            at = brokenAt(paragraph.text(), at, end, size, column)) {
          if (lines != null) {
            lines.add(paragraph.text().substring(line, at));
          }
          count++;
          line = at;
        }
        used += length(units(paragraph.text(), line, end, face), size);
      } else {
        used += length(paragraph.whole()[i], size);
      }
      start = end;
    }
    add(paragraph.text(), line, start, lines);
    return count;
  }

  private static void add(String text, int from, int to, @Nullable List<String> lines) {
    if (lines != null) {
      lines.add(text.substring(from, to).stripTrailing());
    }
  }

  /** Gives where a word that is too wide goes on in a further line; its end where it does not. */
  private int brokenAt(String text, int from, int end, double size, double column) {
    double used = 0;
    for (int i = from; i < end; i = text.offsetByCodePoints(i, 1)) {
      double wide = length(face.of(text.codePointAt(i)), size);
      if (used + wide > column && i > from && wide > 0) {
        return i;
      }
      used += wide;
    }
    return end;
  }

  static double length(long units, double size) {
    return units * size / FaceWidths.EM;
  }

  static int visibleEnd(String text, int start, int end) {
    int visible = end;
    while (visible > start
        && (text.charAt(visible - 1) == ' ' || text.charAt(visible - 1) == '\t')) {
      visible--;
    }
    return visible;
  }

  /** Adds up what characters take; emoji that a joiner puts together are drawn as one. */
  static int units(String text, int start, int end, FaceWidths face) {
    int sum = 0;
    boolean joined = false;
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      int codePoint = Character.isHighSurrogate(c) ? text.codePointAt(i) : c;
      sum += joined ? 0 : face.of(codePoint);
      joined = codePoint == JOINER;
      i += codePoint > Character.MAX_VALUE ? 2 : 1;
    }
    return sum;
  }
}
