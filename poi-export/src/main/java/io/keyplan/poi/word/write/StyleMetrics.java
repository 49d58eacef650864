package io.keyplan.poi.word.write;

import io.keyplan.poi.word.plan.Density;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much room a paragraph of a style takes, as the style sheet says.
 *
 * @param size size of the letters in points
 * @param bold whether the letters are bold
 * @param line height of a line: a multiple of the size, or points where it is exact
 * @param exact whether the height of a line is in points
 * @param before space above in points
 * @param after space below in points
 * @param indent indents left and right together in points
 */
record StyleMetrics(
    double size,
    boolean bold,
    double line,
    boolean exact,
    double before,
    double after,
    double indent) {

  /** Height of a line of Arial or its like, as a share of the size. */
  private static final double FACE = 1.15;

  private static final Pattern STYLE =
      Pattern.compile("<w:style w:type=\"paragraph\".*?w:styleId=\"(\\w+)\">(.*?)</w:style>");
  private static final Pattern BASED_ON = Pattern.compile("<w:basedOn w:val=\"(\\w+)\"/>");
  private static final Pattern SIZE = Pattern.compile("<w:sz w:val=\"(\\d+)\"/>");
  private static final Pattern SPACING = Pattern.compile("<w:spacing (w:(?:before|after)[^>]*)/>");
  private static final Pattern INDENT = Pattern.compile("<w:ind ([^>]*)/>");

  private static final Map<Density, Map<String, StyleMetrics>> SHEETS = sheets();

  /** Gives the height of a line in points. */
  double lineHeight() {
    return exact ? line : size * FACE * line;
  }

  /** Gives the measures of the paragraph styles, by id. */
  static Map<String, StyleMetrics> of(Density density) {
    return SHEETS.get(density);
  }

  private static Map<Density, Map<String, StyleMetrics>> sheets() {
    Map<Density, Map<String, StyleMetrics>> sheets = new EnumMap<>(Density.class);
    for (Density density : Density.values()) {
      StyleMetrics defaults =
          new StyleMetrics(
              density.measure("bodySize") / 2.0,
              false,
              1.1,
              false,
              0,
              density.measure("bodyAfter") / 20.0,
              0);
      sheets.put(density, read(BaseParts.measuredStyles(density), defaults));
    }
    return sheets;
  }

  private static Map<String, StyleMetrics> read(String styles, StyleMetrics defaults) {
    Map<String, StyleMetrics> metrics = new HashMap<>();
    Matcher style = STYLE.matcher(styles);
    while (style.find()) {
      metrics.put(style.group(1), read(style.group(2), metrics, defaults));
    }
    return Map.copyOf(metrics);
  }

  /** Styles stand after those that they are based on. */
  private static StyleMetrics read(
      String style, Map<String, StyleMetrics> known, StyleMetrics defaults) {
    Matcher basedOn = BASED_ON.matcher(style);
    StyleMetrics base = basedOn.find() ? known.getOrDefault(basedOn.group(1), defaults) : defaults;
    Matcher size = SIZE.matcher(style);
    Matcher spacing = SPACING.matcher(style);
    String space = spacing.find() ? spacing.group(1) : "";
    Matcher indent = INDENT.matcher(style);
    String indents = indent.find() ? indent.group(1) : null;
    boolean exact = space.isEmpty() ? base.exact() : space.contains("exact");
    Double line = attribute(space, "line");
    return new StyleMetrics(
        size.find() ? Integer.parseInt(size.group(1)) / 2.0 : base.size(),
        style.contains("<w:b/>") || base.bold(),
        line == null ? base.line() : exact ? line / 20 : line / 240,
        exact,
        points(attribute(space, "before"), base.before()),
        points(attribute(space, "after"), base.after()),
        indents == null
            ? base.indent()
            : points(attribute(indents, "left"), 0) + points(attribute(indents, "right"), 0));
  }

  private static double points(@Nullable Double twips, double otherwise) {
    return twips == null ? otherwise : twips / 20;
  }

  private static @Nullable Double attribute(String attributes, String name) {
    Matcher value = Pattern.compile("w:" + name + "=\"(\\d+)\"").matcher(attributes);
    return value.find() ? Double.valueOf(value.group(1)) : null;
  }
}
