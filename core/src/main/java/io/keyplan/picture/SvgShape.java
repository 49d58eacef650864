package io.keyplan.picture;

import java.util.List;
import java.util.Map;

/**
 * What it takes to draw one element of an SVG, not counting what is in it.
 *
 * @param pieces lines and halves of curves, at least one
 * @param length of its outline in its own units, or somewhat more
 */
record SvgShape(double pieces, double length) {

  private static final int CURVES_OF_AN_OVAL = 8;

  /** Measures an element; one that is no shape is one piece without length. */
  static SvgShape of(String name, Map<String, String> attributes, double side) {
    return switch (name) {
      case "path" -> path(SvgPath.measure(attributes.getOrDefault("d", "")));
      case "polygon", "polyline" ->
          through(SvgNumbers.of(attributes.getOrDefault("points", ""), side));
      case "line" ->
          new SvgShape(
              1, distance(attributes, "x1", "x2", side) + distance(attributes, "y1", "y2", side));
      case "rect", "image", "svg", "use" -> rectangle(attributes, side);
      case "circle" -> oval(SvgNumbers.first(attributes, "r", side));
      case "ellipse" ->
          oval(
              Math.max(
                  SvgNumbers.first(attributes, "rx", side),
                  SvgNumbers.first(attributes, "ry", side)));
      default -> new SvgShape(1, 0);
    };
  }

  private static SvgShape path(SvgPath path) {
    return new SvgShape(Math.max(1, path.pieces()), path.length());
  }

  private static SvgShape rectangle(Map<String, String> attributes, double side) {
    double width = Math.abs(SvgNumbers.first(attributes, "width", side));
    double height = Math.abs(SvgNumbers.first(attributes, "height", side));
    return new SvgShape(CURVES_OF_AN_OVAL, 2 * (width + height));
  }

  private static SvgShape oval(double radius) {
    return new SvgShape(CURVES_OF_AN_OVAL, 2 * Math.PI * Math.abs(radius));
  }

  private static SvgShape through(List<Double> points) {
    double length = 0;
    for (int i = 3; i < points.size(); i += 2) {
      length +=
          Math.hypot(points.get(i - 1) - points.get(i - 3), points.get(i) - points.get(i - 2));
    }
    return new SvgShape(Math.max(1, points.size() / 2.0), length);
  }

  private static double distance(
      Map<String, String> attributes, String from, String to, double side) {
    return Math.abs(
        SvgNumbers.first(attributes, from, side) - SvgNumbers.first(attributes, to, side));
  }
}
