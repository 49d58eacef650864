package io.keyplan.poi.word.base;

import io.keyplan.poi.ooxml.XmlTree;
import io.keyplan.poi.word.style.ParagraphMetrics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * How much room a company's styles take, and which are numbered, by themselves or by what they are
 * based on, down to the defaults of the document (ECMA-376-1, 17.7.2). Lives for one reading.
 */
final class StyleRoom {

  private static final double USUAL_SIZE = 10;
  private static final double LINE = 240;
  private static final double TWIPS = 20;

  private static final Set<String> OFF = Set.of("0", "false", "off");

  private final @Nullable Element defaults;
  private final Map<String, Element> styles = new HashMap<>();
  private final Set<String> numbered = new LinkedHashSet<>();

  /**
   * Reads styles.
   *
   * @param root root of the part that holds them, before anything is changed
   */
  StyleRoom(Element root) {
    this.defaults = BaseXml.child(root, "docDefaults");
    for (Element style : XmlTree.children(root)) {
      if (BaseXml.is(style, "style")) {
        styles.putIfAbsent(StyleMatch.id(style), (Element) style.cloneNode(true));
      }
    }
    styles.forEach(
        (id, style) -> {
          if ("paragraph".equals(BaseXml.attribute(style, "type")) && number(id) > 0) {
            numbered.add(id);
          }
        });
  }

  /** Gives the number of the list that a style's paragraphs belong to; 0 for none. */
  int number(String style) {
    return chain(style, "pPr").stream()
        .map(properties -> BaseXml.child(properties, "numPr"))
        .map(numbering -> BaseXml.child(numbering, "numId"))
        .filter(found -> found != null)
        .findFirst()
        .map(found -> BaseXml.number(found, "val", 0))
        .orElse(0);
  }

  /** Lists the styles whose paragraphs are numbered or have bullets. */
  Set<String> numbered() {
    return numbered;
  }

  /** Gives how much room a paragraph of a style takes. */
  ParagraphMetrics of(String style) {
    boolean exact = first(style, "pPr", "spacing", "lineRule").equals("exact");
    double line = number(first(style, "pPr", "spacing", "line"), LINE);
    String bold = flag(style, "b");
    double left = number(first(style, "pPr", "ind", "left"), 0);
    double right = number(first(style, "pPr", "ind", "right"), 0);
    return new ParagraphMetrics(
        number(first(style, "rPr", "sz", "val"), 2 * USUAL_SIZE) / 2,
        !bold.isEmpty() && !OFF.contains(bold),
        exact ? line / TWIPS : Math.max(1, line / LINE),
        exact,
        number(first(style, "pPr", "spacing", "before"), 0) / TWIPS,
        number(first(style, "pPr", "spacing", "after"), 0) / TWIPS,
        Math.max(0, left + right) / TWIPS,
        0);
  }

  /** Gives the font that a style names itself; nothing where that is the theme's. */
  Optional<String> font(String style) {
    for (Element properties : chain(style, "rPr")) {
      Element fonts = BaseXml.child(properties, "rFonts");
      String named = BaseXml.attribute(fonts, "ascii");
      boolean themed = !BaseXml.attribute(fonts, "asciiTheme").isEmpty();
      if (themed || !named.isEmpty()) {
        return themed ? Optional.empty() : Optional.of(named);
      }
    }
    return Optional.empty();
  }

  /** Gives what the nearest style says of an attribute; empty where none does. */
  private String first(String style, String properties, String element, String attribute) {
    return chain(style, properties).stream()
        .map(each -> BaseXml.attribute(BaseXml.child(each, element), attribute))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Gives the value of a property that is set by being there; empty where no style has it. */
  private String flag(String style, String name) {
    for (Element properties : chain(style, "rPr")) {
      Element flag = BaseXml.child(properties, name);
      if (flag != null) {
        String value = BaseXml.attribute(flag, "val");
        return value.isEmpty() ? "1" : value;
      }
    }
    return "";
  }

  /** Lists the properties of a style, of those that it is based on, and the defaults. */
  private List<Element> chain(String style, String properties) {
    List<Element> chain = new ArrayList<>();
    Set<String> met = new LinkedHashSet<>();
    String id = style;
    while (styles.containsKey(id) && met.add(id)) {
      add(chain, BaseXml.child(styles.get(id), properties));
      id = BaseXml.value(styles.get(id), "basedOn");
    }
    Element usual = BaseXml.child(defaults, properties + "Default");
    add(chain, BaseXml.child(usual, properties));
    return chain;
  }

  private static void add(List<Element> chain, @Nullable Element properties) {
    if (properties != null) {
      chain.add(properties);
    }
  }

  private static double number(String text, double otherwise) {
    return text.matches("-?[0-9]{1,9}") ? Double.parseDouble(text) : otherwise;
  }
}
