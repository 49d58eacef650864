package io.keyplan.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an SVG has drawn aside, as pixels: filters and patterns. They take memory by their size,
 * which must not be much larger than the picture's.
 */
final class SvgRasters {

  private static final Pattern TRANSFORM =
      Pattern.compile("(matrix|scale)\\s*\\(([^)]*)\\)", Pattern.CASE_INSENSITIVE);

  private static final List<String> REACHING =
      List.of("stdDeviation", "dx", "dy", "scale", "radius");

  /** A blur is nothing beyond twice its deviation. */
  private static final int BLUR = 2;

  private static final int MATRIX = 6;

  private final Deque<Double> scales = new ArrayDeque<>();
  private double largestOfFiltered = 1;
  private double inFilter;
  private double reach;
  private boolean widePattern;

  /**
   * Enters an element, and gives how much larger it is drawn than the whole.
   *
   * @param name its name in lower case
   * @param attributes its attributes without namespace
   * @param side length of the whole's longer side in its own units
   */
  double enter(String name, Map<String, String> attributes, SvgStyle style, double side) {
    double outer = scales.isEmpty() ? 1 : scales.peek();
    double scale = outer * scale(attributes.getOrDefault("transform", ""));
    scales.push(scale);
    if (style.isFiltered()) {
      largestOfFiltered = Math.max(largestOfFiltered, scale);
    }
    if (name.equals("filter")) {
      inFilter = 0;
    } else if (name.startsWith("fe")) {
      inFilter += reach(attributes, side);
      reach = Math.max(reach, inFilter);
    } else if (name.equals("pattern")) {
      boolean own = "userSpaceOnUse".equals(attributes.get("patternUnits"));
      double most = 2 * (own ? side : 1);
      widePattern |= SvgNumbers.first(attributes, "width", own ? side : 1) > most;
      widePattern |= SvgNumbers.first(attributes, "height", own ? side : 1) > most;
    }
    return scale;
  }

  void leave() {
    scales.pop();
  }

  /**
   * Checks how large things are.
   *
   * @param side length of the picture's longer side in its own units
   */
  void check(double side) throws UnusablePicture {
    if (reach * largestOfFiltered > side / 2) {
      throw new UnusablePicture(
          "is an SVG with a filter that reaches far beyond the picture; save it as PNG");
    }
    if (widePattern) {
      throw new UnusablePicture(
          "is an SVG with a pattern that is larger than the picture; save it as PNG");
    }
  }

  private static double reach(Map<String, String> attributes, double side) {
    double reach = 0;
    for (String name : REACHING) {
      double most =
          SvgNumbers.of(attributes.getOrDefault(name, ""), side).stream()
              .mapToDouble(Math::abs)
              .max()
              .orElse(0);
      reach += name.equals("stdDeviation") ? BLUR * most : most;
    }
    return reach;
  }

  private static double scale(String transform) {
    double scale = 1;
    Matcher part = TRANSFORM.matcher(transform);
    while (part.find()) {
      List<Double> numbers = SvgNumbers.of(part.group(2), 1);
      if (part.group(1).equalsIgnoreCase("matrix") && numbers.size() == MATRIX) {
        scale *=
            Math.max(
                Math.hypot(numbers.get(0), numbers.get(1)),
                Math.hypot(numbers.get(2), numbers.get(3)));
      } else {
        scale *= numbers.stream().mapToDouble(Math::abs).max().orElse(1);
      }
    }
    return scale;
  }
}
