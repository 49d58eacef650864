package io.keyplan.poi.word.fill;

import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.ooxml.XmlTree;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** How a company's document draws its own tables, as our sections then do. */
final class OwnTables {

  /** What is safe in a line of YAML without more ado. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]*");

  private OwnTables() {}

  /**
   * Finds the name of the style that most tables of a text have; empty where they have none that
   * colours headings.
   *
   * @param text outermost element of the text
   * @param styles outermost element of the style sheet; null for none
   */
  static Optional<String> style(Element text, @Nullable Element styles) {
    Map<String, String> names = new HashMap<>();
    if (styles != null) {
      XmlTree.children(styles).stream()
          .filter(each -> TextXml.is(each, "style") && hasHeading(each))
          .forEach(
              each ->
                  names.put(TextXml.attribute(each, "styleId"), TextXml.property(each, "name")));
    }
    Map<String, Integer> used = new LinkedHashMap<>();
    TextXml.visit(
        text,
        each -> {
          String name =
              TextXml.is(each, "tblStyle") ? names.get(TextXml.attribute(each, "val")) : null;
          if (name != null && PLAIN.matcher(name).matches()) {
            used.merge(name, 1, Integer::sum);
          }
        });
    return used.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static boolean hasHeading(Element style) {
    return TextXml.attribute(style, "type").equals("table")
        && XmlTree.children(style).stream()
            .anyMatch(
                each ->
                    TextXml.is(each, "tblStylePr")
                        && TextXml.attribute(each, "type").equals("firstRow"));
  }
}
