package io.keyplan.poi.excel.base;

import io.keyplan.brand.ColorSlot;
import io.keyplan.poi.ooxml.Namespaces;
import io.keyplan.poi.ooxml.ThemeReader;
import io.keyplan.poi.ooxml.XmlBuffer;
import io.keyplan.poi.ooxml.XmlTree;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * Writes how a company's cells and texts look for another workbook: without prefixes, and with the
 * colours and fonts that its own theme and palette have.
 */
final class LookXml {

  /** Slots of a theme by the numbers that cells have for them (ECMA-376-1, 18.8.3). */
  private static final List<ColorSlot> SLOTS =
      List.of(
          ColorSlot.BACKGROUND_1,
          ColorSlot.TEXT_1,
          ColorSlot.BACKGROUND_2,
          ColorSlot.TEXT_2,
          ColorSlot.ACCENT_1,
          ColorSlot.ACCENT_2,
          ColorSlot.ACCENT_3,
          ColorSlot.ACCENT_4,
          ColorSlot.ACCENT_5,
          ColorSlot.ACCENT_6,
          ColorSlot.LINK,
          ColorSlot.FOLLOWED_LINK);

  /** What a font has, in the order that the format wants and not every program keeps. */
  private static final List<String> OF_FONT =
      List.of(
          "b",
          "i",
          "strike",
          "condense",
          "extend",
          "outline",
          "shadow",
          "u",
          "vertAlign",
          "sz",
          "color",
          "name",
          "family",
          "charset");

  private static final Set<String> LEFT_OUT =
      Set.of("extLst", "scheme", "protection", "rPh", "phoneticPr");

  private final @Nullable ThemeReader theme;
  private final List<String> colors;
  private final List<Element> palette;

  /**
   * Creates a writer.
   *
   * @param styles root of the part with the styles; null where there is none
   */
  LookXml(@Nullable ThemeReader theme, @Nullable Element styles) {
    this.theme = theme;
    this.colors =
        theme == null
            ? List.of()
            : SLOTS.stream().flatMap(slot -> theme.rgb(slot).stream()).toList();
    this.palette =
        XmlTree.children(styles).stream()
            .filter(each -> each.getLocalName().equals("colors"))
            .flatMap(each -> XmlTree.children(each).stream())
            .filter(each -> each.getLocalName().equals("indexedColors"))
            .flatMap(each -> XmlTree.children(each).stream())
            .toList();
  }

  /** Writes an element with what it holds. */
  String of(Element element) {
    XmlBuffer xml = new XmlBuffer(256);
    write(element, xml);
    return xml.toString();
  }

  /** Writes what an element holds. */
  String inside(Element element) {
    XmlBuffer xml = new XmlBuffer(256);
    XmlTree.children(element).forEach(each -> write(each, xml));
    return xml.toString();
  }

  private void write(Element element, XmlBuffer xml) {
    String name = element.getLocalName();
    if (!Namespaces.SPREADSHEET.equals(element.getNamespaceURI()) || LEFT_OUT.contains(name)) {
      return;
    }
    xml.append("<").append(name);
    String rgb = rgb(element);
    if (!rgb.isEmpty()) {
      attribute("rgb", rgb, xml);
    }
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr each = (Attr) element.getAttributes().item(i);
      boolean resolved =
          !rgb.isEmpty() && Set.of("theme", "indexed", "rgb").contains(each.getName());
      if (each.getNamespaceURI() == null && !resolved) {
        attribute(each.getName(), font(element, each), xml);
      }
    }
    if (name.equals("t")) {
      xml.append(" xml:space=\"preserve\">").text(element.getTextContent());
    } else {
      xml.append(">");
      ordered(element).forEach(each -> write(each, xml));
    }
    xml.append("</").append(name).append(">");
  }

  private static List<Element> ordered(Element element) {
    List<Element> children = XmlTree.children(element);
    if (element.getLocalName().equals("font")) {
      children.sort(Comparator.comparingInt(each -> OF_FONT.indexOf(each.getLocalName())));
    }
    return children;
  }

  private static void attribute(String name, String value, XmlBuffer xml) {
    xml.append(" ").append(name).append("=\"").value(value).append("\"");
  }

  /** Gives the colour that a number of the theme or the palette stands for; empty for none. */
  private String rgb(Element element) {
    Optional<Integer> slot = CellNumber.of(element, "theme").filter(each -> each < colors.size());
    if (slot.isPresent()) {
      return "FF" + colors.get(slot.get());
    }
    return CellNumber.of(element, "indexed")
        .filter(each -> each < palette.size())
        .map(each -> palette.get(each).getAttribute("rgb"))
        .orElse("");
  }

  /** A font of the theme is named as the theme has it, whatever it was called before. */
  private String font(Element element, Attr attribute) {
    boolean named = Set.of("name", "rFont").contains(element.getLocalName());
    if (theme == null || !named) {
      return attribute.getValue();
    }
    for (Element beside : XmlTree.children(element.getParentNode())) {
      if (beside.getLocalName().equals("scheme")) {
        boolean heading = beside.getAttribute("val").equals("major");
        return (heading ? theme.headingFont() : theme.bodyFont()).orElse(attribute.getValue());
      }
    }
    return attribute.getValue();
  }
}
