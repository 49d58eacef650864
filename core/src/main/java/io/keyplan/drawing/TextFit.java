package io.keyplan.drawing;

import io.keyplan.text.LineEnds;
import io.keyplan.text.MeasuredText;
import io.keyplan.text.TextMetrics;
import java.util.List;

/** Measures text on slides, with a little room for programs that measure differently. */
public final class TextFit {

  /** Some programs give a line a fifth of its size between the lines, not Arial's own gap. */
  private static final double LINE_RESERVE = 1.03;

  /** Width that a column loses to rounding, in points. */
  private static final double SIDE_RESERVE = 0.75;

  /** More than what sums of widths differ by, in points. */
  private static final double ROUNDING = 1e-6;

  private TextFit() {}

  /** Gives the height of paragraphs in a column. */
  public static double height(List<Paragraph> paragraphs, double column) {
    double height = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      height += (i == 0 ? 0 : paragraph.before()) + height(paragraph, column);
    }
    return height;
  }

  /** Gives the height of a paragraph in a column, without the space above. */
  public static double height(Paragraph paragraph, double column) {
    TextMetrics metrics = largest(paragraph);
    double room = Math.max(1, column - paragraph.indent() - SIDE_RESERVE);
    int lines = isOneLine(paragraph, metrics, room) ? 1 : metrics.lines(paragraph.text(), room);
    return lines * (metrics.lineHeight() * LINE_RESERVE);
  }

  /** Says of pieces that fit one line that they do, without putting them together. */
  private static boolean isOneLine(Paragraph paragraph, TextMetrics metrics, double room) {
    if (paragraph.runs().size() == 1) {
      return false;
    }
    double used = ROUNDING;
    List<Run> runs = paragraph.runs();
    for (int i = 0; i < runs.size(); i++) {
      used += metrics.width(runs.get(i).text());
      if (used > room || LineEnds.isIn(runs.get(i).text())) {
        return false;
      }
    }
    return true;
  }

  /** Gives the height of a text in a column, in a font of its own. */
  public static double height(String text, TextMetrics metrics, double column) {
    int lines = metrics.lines(text, Math.max(1, column - SIDE_RESERVE));
    return lines * metrics.lineHeight() * LINE_RESERVE;
  }

  /** Gives the number of lines of a text in a column. */
  public static int lines(String text, Style style, double column) {
    return style.metrics().lines(text, Math.max(1, column - SIDE_RESERVE));
  }

  /** Gives the number of lines of a text in a column, in the size of a style. */
  public static int lines(MeasuredText text, Style style, double column) {
    return text.lines(style.size(), Math.max(1, column - SIDE_RESERVE));
  }

  /** Gives the height of a line. */
  public static double lineHeight(Style style) {
    return TextMetrics.lineHeight(style.size(), style.bold()) * LINE_RESERVE;
  }

  /** Gives the width of a text on one line, with the reserve. */
  public static double width(String text, Style style) {
    return style.metrics().width(text) + SIDE_RESERVE;
  }

  /** Gives the width of the widest line of a text that is not wrapped. */
  public static double widestLine(String text, Style style) {
    return style.metrics().widestLine(text) + SIDE_RESERVE;
  }

  /** Gives the width of the widest line of a text that is not wrapped, at a size in points. */
  public static double widestLine(MeasuredText text, double size) {
    return text.widestLine(size) + SIDE_RESERVE;
  }

  /** Gives as much of a text as a width has room for, on one line. */
  public static String cut(String text, Style style, double width) {
    return cut(text, style.metrics(), width);
  }

  /** Gives as much of a text as a width has room for, on one line, in a font of its own. */
  public static String cut(String text, TextMetrics metrics, double width) {
    return metrics.cut(text, width - SIDE_RESERVE);
  }

  /** Gives the width of the longest word. */
  public static double longestWord(String text, Style style) {
    return style.metrics().longestWord(text) + SIDE_RESERVE;
  }

  /** Gives the width of the longest word, at a size in points. */
  public static double longestWord(MeasuredText text, double size) {
    return text.longestWord(size) + SIDE_RESERVE;
  }

  /** The style that takes the most room: a paragraph is measured as if all of it looked so. */
  private static TextMetrics largest(Paragraph paragraph) {
    double size = 0;
    boolean bold = false;
    List<Run> runs = paragraph.runs();
    for (int i = 0; i < runs.size(); i++) {
      size = Math.max(size, runs.get(i).style().size());
      bold |= runs.get(i).style().bold();
    }
    double shown = size == 0 ? Style.FLOOR : size;
    return bold ? TextMetrics.bold(shown) : TextMetrics.regular(shown);
  }
}
