package io.keyplan.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers of an SVG's attributes, whatever stands between them. */
final class SvgNumbers {

  private static final Pattern NUMBER =
      Pattern.compile(
          "([-+]?(?:[0-9]{1,40}\\.?[0-9]{0,40}|\\.[0-9]{1,40})(?:[eE][-+]?[0-9]{1,3})?)(%)?");

  private static final double PERCENT = 100;

  private SvgNumbers() {}

  /**
   * Lists the numbers of a text, units left aside.
   *
   * @param whole what 100 % is
   */
  static List<Double> of(String text, double whole) {
    List<Double> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      double value = Double.parseDouble(number.group(1));
      numbers.add(number.group(2) == null ? value : value / PERCENT * whole);
    }
    return numbers;
  }

  /** Gives the first number of an attribute; zero if there is none. */
  static double first(Map<String, String> attributes, String name, double whole) {
    String text = attributes.get(name);
    List<Double> numbers = text == null ? List.of() : of(text, whole);
    return numbers.isEmpty() ? 0 : numbers.get(0);
  }
}
