package io.keyplan.poi.excel.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The style that all cells of a workbook have: the built-in one of number 0, whatever its name in
 * the language of its Excel (ECMA-376-1, 18.8.7).
 *
 * @param name its name
 * @param font name of its font; nothing where the workbook does not say it
 * @param size size of its font in points; 11, as Excel has it, where the workbook does not say it
 * @param themed whether that is the font of the theme
 */
record NormalStyle(String name, Optional<String> font, double size, boolean themed) {

  static final double USUAL_SIZE = 11;
  private static final String USUAL = "Normal";

  static NormalStyle of(Element root) {
    for (Element style : children(root, "cellStyles")) {
      if ("0".equals(style.getAttribute("builtinId"))) {
        String name = style.getAttribute("name");
        return of(root, name.isBlank() ? USUAL : name, style.getAttribute("xfId"));
      }
    }
    // Where styles have no names, the first is that of all cells.
    return of(root, USUAL, "0");
  }

  private static NormalStyle of(Element root, String name, String format) {
    List<Element> fonts = children(root, "fonts");
    Optional<Element> font =
        at(children(root, "cellStyleXfs"), format)
            .flatMap(found -> at(fonts, found.getAttribute("fontId")));
    return new NormalStyle(
        name,
        font.flatMap(each -> value(each, "name")),
        font.flatMap(each -> value(each, "sz"))
            .filter(each -> each.matches("[0-9]{1,3}([.][0-9]{1,9})?"))
            .map(Double::parseDouble)
            .orElse(USUAL_SIZE),
        font.flatMap(each -> value(each, "scheme")).isPresent());
  }

  private static Optional<Element> at(List<Element> list, String number) {
    return number.matches("[0-9]{1,6}") && Integer.parseInt(number) < list.size()
        ? Optional.of(list.get(Integer.parseInt(number)))
        : Optional.empty();
  }

  private static Optional<String> value(Element parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && name.equals(element.getLocalName())) {
        return Optional.of(element.getAttribute("val")).filter(value -> !value.isBlank());
      }
    }
    return Optional.empty();
  }

  private static List<Element> children(Element root, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element list && name.equals(list.getLocalName())) {
        for (Node each = list.getFirstChild(); each != null; each = each.getNextSibling()) {
          if (each instanceof Element element) {
            found.add(element);
          }
        }
      }
    }
    return found;
  }
}
