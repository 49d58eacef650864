package io.keyplan.picture;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The style sheets of an SVG and the styles of its elements. A rule for a class is one for the
 * elements of that class; any other counts for all elements.
 */
final class SvgStyles {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)}");
  private static final Pattern CLASS = Pattern.compile("\\.([^\\s.,:>+~\\[#]+)");

  private final Map<String, SvgStyle> classes = new HashMap<>();
  private SvgStyle all = SvgStyle.NONE;

  /** Takes a style sheet. */
  void sheet(String css, double side) {
    Matcher rule = RULE.matcher(COMMENT.matcher(css).replaceAll(""));
    while (rule.find()) {
      SvgStyle style = SvgStyle.of(rule.group(2), side);
      for (String selector : rule.group(1).split(",")) {
        Matcher name = CLASS.matcher(selector);
        if (name.find()) {
          classes.merge(name.group(1), style, SvgStyle::and);
        } else {
          all = all.and(style);
        }
      }
    }
  }

  /** Gives the style of an element, not counting what it inherits. */
  SvgStyle of(Map<String, String> attributes, double side) {
    StringBuilder own = new StringBuilder();
    attributes.forEach(
        (name, value) -> {
          if (name.equals("style")) {
            own.append(value).append(';');
          } else if (isProperty(name)) {
            own.append(name).append(':').append(value).append(';');
          }
        });
    SvgStyle style = own.isEmpty() ? all : all.and(SvgStyle.of(own.toString(), side));
    String names = attributes.get("class");
    if (names != null) {
      for (String name : names.strip().split("\\s+")) {
        style = style.and(classes.getOrDefault(name, SvgStyle.NONE));
      }
    }
    return style;
  }

  /** A path's data and a picture's are long, and no style. */
  private static boolean isProperty(String name) {
    return !name.equals("d") && !name.equals("points") && !name.equals("href");
  }
}
