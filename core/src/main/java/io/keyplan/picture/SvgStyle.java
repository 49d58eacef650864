package io.keyplan.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a style of an SVG asks for that makes drawing long.
 *
 * @param period length of a dash and its gap; infinite without dashes
 * @param letter size of letters; zero where it says nothing
 * @param isFiltered whether it asks for a filter
 * @param isMasked whether it asks for a mask, for which all pixels are drawn once more
 * @param isUnscaled whether lines and dashes do not grow with the drawing
 * @param drawn ids of the parts that it draws with
 * @param marks ids of the parts that it draws at each end of a line
 */
record SvgStyle(
    double period,
    double letter,
    boolean isFiltered,
    boolean isMasked,
    boolean isUnscaled,
    List<String> drawn,
    List<String> marks) {

  private static final Pattern DECLARATION = Pattern.compile("([a-zA-Z-]+)\\s*:([^;]*)");
  private static final Pattern PART = Pattern.compile("url\\(\\s*['\"]?\\s*#([^'\")]*)");

  static final SvgStyle NONE = of("", 1);

  /** Reads declarations such as {@code fill: red; stroke-dasharray: 2}. */
  static SvgStyle of(String declarations, double side) {
    double period = Double.POSITIVE_INFINITY;
    double letter = 0;
    boolean isFiltered = false;
    boolean isMasked = false;
    boolean isUnscaled = false;
    List<String> drawn = new ArrayList<>();
    List<String> marks = new ArrayList<>();
    Matcher declaration = DECLARATION.matcher(declarations);
    while (declaration.find()) {
      String name = declaration.group(1).toLowerCase(Locale.ROOT);
      String value = declaration.group(2);
      Matcher part = PART.matcher(value);
      while (part.find()) {
        (name.startsWith("marker") ? marks : drawn).add(part.group(1).strip());
      }
      switch (name) {
        case "stroke-dasharray" -> {
          double sum = SvgNumbers.of(value, side).stream().mapToDouble(Math::abs).sum();
          period = sum > 0 ? Math.min(period, sum) : period;
        }
        case "font-size", "font" ->
            letter = SvgNumbers.of(value, side).stream().reduce(letter, Math::max);
        case "filter" -> isFiltered = true;
        case "mask" -> isMasked = true;
        case "vector-effect" -> isUnscaled |= value.contains("non-scaling");
        default -> {}
      }
    }
    return new SvgStyle(
        period, letter, isFiltered, isMasked, isUnscaled, List.copyOf(drawn), List.copyOf(marks));
  }

  /** Joins two styles of an element; what takes longer holds. */
  SvgStyle and(SvgStyle other) {
    List<String> alsoDrawn = new ArrayList<>(drawn);
    alsoDrawn.addAll(other.drawn);
    List<String> alsoMarks = new ArrayList<>(marks);
    alsoMarks.addAll(other.marks);
    return new SvgStyle(
        Math.min(period, other.period),
        Math.max(letter, other.letter),
        isFiltered || other.isFiltered,
        isMasked || other.isMasked,
        isUnscaled || other.isUnscaled,
        alsoDrawn,
        alsoMarks);
  }
}
