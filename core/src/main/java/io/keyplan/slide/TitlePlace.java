package io.keyplan.slide;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.TextFit;
import io.keyplan.font.FontFamily;
import io.keyplan.text.Shortening;
import io.keyplan.text.TextMetrics;
import io.keyplan.value.FieldPath;
import java.util.List;
import java.util.Locale;

/**
 * Where a title stands, and how large it may be.
 *
 * @param box the place of its layout
 * @param sizes sizes that are tried, in points, the largest first
 * @param lines lines that it may take, as far as the place is high enough
 * @param font the font that it is shown in
 * @param bold whether it is bold
 * @param capitals whether it is shown in capitals
 * @param spacing height of a line in heights of the font, 1 for its own
 * @param balanced whether lines are made of similar length
 */
public record TitlePlace(
    Box box,
    List<Double> sizes,
    int lines,
    FontFamily font,
    boolean bold,
    boolean capitals,
    double spacing,
    boolean balanced) {

  private static final int LONGEST = 400;

  /** Slack for programs that measure differently. */
  private static final double SLACK = 6;

  /** Copies the sizes and checks that there is one. */
  public TitlePlace {
    sizes = List.copyOf(sizes);
    if (sizes.isEmpty() || lines < 1) {
      throw new IllegalArgumentException("a title has at least one size and one line");
    }
  }

  /** Makes the place of a title in Arial, bold, with lines of similar length. */
  static TitlePlace own(Box box, int lines, Double... sizes) {
    return new TitlePlace(box, List.of(sizes), lines, FontFamily.arial(), true, false, 1, true);
  }

  /** Gives the size of titles where there is room. */
  public double size() {
    return sizes.get(0);
  }

  private double smallest() {
    return sizes.get(sizes.size() - 1);
  }

  /** Says whether a title fits at a readable size. */
  boolean fits(String text) {
    return fits(text, smallest());
  }

  private boolean fits(String text, double size) {
    return lines(text, size, box.width()) <= most(size);
  }

  /** Gives as much of a title as fits at a readable size. */
  String cut(String text) {
    String some = Shortening.of(text, LONGEST);
    while (!fits(some) && some.length() > 1) {
      int end = some.offsetByCodePoints(some.length(), -Math.max(2, some.length() / 12));
      some = some.substring(0, end).stripTrailing() + "…";
    }
    return some;
  }

  /** Chooses the size and the margin; the title must fit. */
  Headline headline(String text) {
    return sizes.stream()
        .filter(size -> fits(text, size))
        .findFirst()
        .map(size -> balanced(text, size))
        .orElseGet(() -> new Headline(text, smallest(), 0, box, false, FieldPath.NONE));
  }

  /** Chooses the size; lines are as long as the place is wide. */
  Headline filled(String text, FieldPath path) {
    double size =
        sizes.stream()
            .filter(
                each ->
                    spacing * TextFit.height(shown(text), metrics(each), box.width())
                        <= box.height())
            .findFirst()
            .orElse(smallest());
    return new Headline(text, size, 0, box, false, path);
  }

  private Headline balanced(String text, double size) {
    double width = box.width();
    int most = most(size);
    if (!balanced || lines(text, size, width) == 1) {
      return new Headline(text, size, 0, box, false, FieldPath.NONE);
    }
    double low = width / 2;
    double high = width;
    while (high - low > 2) {
      double middle = (low + high) / 2;
      if (lines(text, size, middle) <= most) {
        high = middle;
      } else {
        low = middle;
      }
    }
    double column = Math.min(width, Math.ceil(high) + SLACK);
    double margin = isAlone(text, size, column) ? 0 : width - column;
    return new Headline(text, size, margin, box, false, FieldPath.NONE);
  }

  /** Says whether the last line is a word on its own in spite of all. */
  private boolean isAlone(String text, double size, double column) {
    return metrics(size).wrap(shown(text), column).size() > most(size);
  }

  private int most(double size) {
    int fitting = (int) Math.floor(box.height() / (metrics(size).lineHeight() * spacing));
    return Math.max(1, Math.min(lines, fitting));
  }

  private int lines(String text, double size, double column) {
    return metrics(size).lines(shown(text), column - 1);
  }

  private String shown(String text) {
    return capitals ? text.toUpperCase(Locale.ROOT) : text;
  }

  private TextMetrics metrics(double size) {
    return TextMetrics.of(font, size, bold);
  }
}
