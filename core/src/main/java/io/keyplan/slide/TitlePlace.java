package io.keyplan.slide;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.TextFit;
import io.keyplan.font.FontFamily;
import io.keyplan.text.Shortening;
import io.keyplan.text.TextMetrics;
import io.keyplan.value.FieldPath;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

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

  /** How finely columns are tried, in points. */
  private static final double STEP = 6;

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

  /** Gives the place with other sizes. */
  public TitlePlace sized(List<Double> newSizes) {
    return new TitlePlace(box, newSizes, lines, font, bold, capitals, spacing, balanced);
  }

  /** Gives the size of titles where there is room. */
  public double size() {
    return sizes.get(0);
  }

  /** Gives the height of a line of a size. */
  public double lineHeight(double size) {
    return metrics(size).lineHeight() * spacing;
  }

  private double smallest() {
    return sizes.get(sizes.size() - 1);
  }

  /** Says whether a title fits at a readable size. */
  boolean fits(String text) {
    return lines(text, smallest(), box.width()) <= Math.max(1, most(smallest()));
  }

  private boolean fits(String text, double size) {
    return lines(text, size, box.width()) <= most(size);
  }

  /** Gives as much of a title as fits at a readable size. */
  String cut(String text) {
    return cut(text, some -> some);
  }

  /** Gives a title with as much of a text as fits at a readable size. */
  String cut(String text, UnaryOperator<String> title) {
    return title.apply(most(Shortening.of(text, LONGEST), some -> fits(title.apply(some))));
  }

  private static String most(String text, Predicate<String> fits) {
    String some = text;
    while (!fits.test(some) && some.codePointCount(0, some.length()) > 2) {
      int length = some.codePointCount(0, some.length());
      int end = some.offsetByCodePoints(some.length(), -Math.max(2, length / 12));
      some = some.substring(0, end).stripTrailing() + "…";
    }
    return some;
  }

  /** Gives as much of a text as fits on one line. */
  String line(String text) {
    TextMetrics metrics = metrics(size());
    return capitals
        ? most(text, some -> metrics.width(shown(some)) <= box.width())
        : TextFit.cut(text, metrics, box.width());
  }

  /** Chooses the size and the margin; the title must fit. */
  Headline headline(String text) {
    return sizes.stream()
        .filter(size -> fits(text, size))
        .findFirst()
        .map(size -> balanced(text, size))
        .orElseGet(() -> new Headline(text, smallest(), 0, box, false, FieldPath.NONE));
  }

  /** Chooses the size; lines are as long as the place is wide. What has no room is cut off. */
  Headline filled(String text, FieldPath path) {
    String some = most(text, each -> fills(each, smallest()));
    double size = sizes.stream().filter(each -> fills(some, each)).findFirst().orElse(smallest());
    return new Headline(some, size, 0, box, false, path);
  }

  private boolean fills(String text, double size) {
    return spacing * TextFit.height(shown(text), metrics(size), box.width()) <= box.height();
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
    double column = unhyphenated(text, size, Math.min(width, Math.ceil(high) + SLACK));
    double margin = isAlone(text, size, column) ? 0 : width - column;
    return new Headline(text, size, margin, box, false, FieldPath.NONE);
  }

  /** Gives a column, at least as wide, in which no line ends within a compound word. */
  private double unhyphenated(String text, double size, double least) {
    for (double column = least; column <= box.width(); column += STEP) {
      if (isUnhyphenated(text, size, column)) {
        return column;
      }
    }
    return least;
  }

  private boolean isUnhyphenated(String text, double size, double column) {
    List<String> lines = metrics(size).wrap(shown(text), column - SLACK / 2);
    return lines.stream().limit(lines.size() - 1L).noneMatch(TitlePlace::endsInHyphen);
  }

  private static boolean endsInHyphen(String line) {
    char last = line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
    return last == '-' || last == '\u2010';
  }

  /** Says whether the last line is a word on its own in spite of all. */
  private boolean isAlone(String text, double size, double column) {
    return metrics(size).wrap(shown(text), column).size() > Math.max(1, most(size));
  }

  private int most(double size) {
    return Math.min(lines, (int) Math.floor(box.height() / lineHeight(size)));
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
