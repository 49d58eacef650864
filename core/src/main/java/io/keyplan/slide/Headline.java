package io.keyplan.slide;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.TextFit;
import io.keyplan.slide.piece.Page;
import io.keyplan.text.Shortening;
import io.keyplan.text.TextMetrics;
import io.keyplan.value.FieldPath;
import java.util.List;

/**
 * A slide's title, in lines of similar length.
 *
 * <p>The lines are made by a wider margin at the right, not by line breaks, so that the title can
 * be changed by hand and stays one sentence for those who read only titles.
 *
 * @param text the title
 * @param size size in points
 * @param margin space to leave at the right of the title's place, in points
 * @param height height of the title's place, in points
 * @param path address of the field that it shows; none for a fixed or computed text
 */
public record Headline(String text, double size, double margin, double height, FieldPath path) {

  private static final double[] SIZES = {22, 20, 18, 16, 14};
  private static final int LINES = 2;
  private static final int LONGEST = 400;

  /** Slack for programs that measure differently. */
  private static final double SLACK = 6;

  /** Creates a title whose place is as high as that of its layout. */
  Headline(String text, double size, double margin, FieldPath path) {
    this(text, size, margin, Page.TITLE.height(), path);
  }

  /** Gives the title in a place that is no higher than its text. */
  Headline tight() {
    double high =
        TextFit.height(Paragraph.of(text, Style.strong(size)), Page.TITLE.width() - margin);
    return new Headline(text, size, margin, Math.min(Page.TITLE.height(), high), path);
  }

  /** Says whether its place is lower than that of its layout. */
  public boolean isTight() {
    return height < Page.TITLE.height();
  }

  /** Gives its place on slides with content. */
  public Box place() {
    return Page.TITLE.withHeight(height);
  }

  /** Gives the room that content has beneath the title. */
  Box content() {
    double top = Page.TITLE.y() + height + Page.BENEATH;
    return new Box(Page.CONTENT.x(), top, Page.CONTENT.width(), Page.CONTENT.bottom() - top);
  }

  /** Says whether a title fits its place at a readable size. */
  static boolean fits(String text) {
    return lines(text, SIZES[SIZES.length - 1], Page.TITLE.width()) <= LINES;
  }

  /** Gives as much of a title as its place holds at a readable size. */
  static String cut(String text) {
    String some = Shortening.of(text, LONGEST);
    while (!fits(some)) {
      int end = some.offsetByCodePoints(some.length(), -Math.max(2, some.length() / 12));
      some = some.substring(0, end).stripTrailing() + "…";
    }
    return some;
  }

  /** Chooses the size and the margin; the title must fit. */
  static Headline of(String text) {
    for (double size : SIZES) {
      if (lines(text, size, Page.TITLE.width()) <= LINES) {
        return balanced(text, size);
      }
    }
    return new Headline(text, SIZES[SIZES.length - 1], 0, FieldPath.NONE);
  }

  private static Headline balanced(String text, double size) {
    double width = Page.TITLE.width();
    if (lines(text, size, width) == 1) {
      return new Headline(text, size, 0, FieldPath.NONE);
    }
    double low = width / 2;
    double high = width;
    while (high - low > 2) {
      double middle = (low + high) / 2;
      if (lines(text, size, middle) <= LINES) {
        high = middle;
      } else {
        low = middle;
      }
    }
    double column = Math.min(width, Math.ceil(high) + SLACK);
    double margin = isAlone(text, size, column) ? 0 : width - column;
    return new Headline(text, size, margin, FieldPath.NONE);
  }

  /** Says whether the last line is a word on its own in spite of all. */
  private static boolean isAlone(String text, double size, double column) {
    List<String> lines = TextMetrics.bold(size).wrap(text, column);
    return lines.size() > LINES;
  }

  private static int lines(String text, double size, double column) {
    return TextMetrics.bold(size).lines(text, column - 1);
  }
}
