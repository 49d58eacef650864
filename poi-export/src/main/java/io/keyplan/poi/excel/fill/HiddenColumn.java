package io.keyplan.poi.excel.fill;

import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.ooxml.XmlTree;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Hides a column of a sheet (ISO 29500-1, clause 18.3.1.13). */
final class HiddenColumn {

  /** What may stand before the columns. */
  private static final Set<String> BEFORE =
      Set.of("sheetPr", "dimension", "sheetViews", "sheetFormatPr");

  private HiddenColumn() {}

  /**
   * Hides a column.
   *
   * @param root the sheet, which is changed
   * @param column the column, from 0
   */
  static void add(Element root, int column) {
    Element columns = columns(root);
    int number = column + 1;
    Element before = null;
    for (Element each : XmlTree.children(columns)) {
      int min = number(each, "min");
      int max = number(each, "max");
      if (min <= number && number <= max) {
        before = split(columns, each, number);
        break;
      } else if (min > number) {
        before = each;
        break;
      }
    }
    Element own = create(root, "col");
    own.setAttribute("min", String.valueOf(number));
    own.setAttribute("max", String.valueOf(number));
    own.setAttribute("width", "9");
    own.setAttribute("hidden", "1");
    own.setAttribute("customWidth", "1");
    columns.insertBefore(own, before);
  }

  private static Element columns(Element root) {
    Element columns = TextXml.childOf(root, "cols");
    if (columns == null) {
      columns = create(root, "cols");
      Element next = null;
      for (Element each : XmlTree.children(root)) {
        next = next == null && !BEFORE.contains(each.getLocalName()) ? each : next;
      }
      root.insertBefore(columns, next);
    }
    return columns;
  }

  /** Takes a column out of several that look alike; gives those behind it. */
  private static @Nullable Element split(Element columns, Element each, int number) {
    int min = number(each, "min");
    int max = number(each, "max");
    Element behind = (Element) each.cloneNode(true);
    behind.setAttribute("min", String.valueOf(number + 1));
    each.setAttribute("max", String.valueOf(number - 1));
    Element next = next(each);
    if (max > number) {
      columns.insertBefore(behind, next);
      next = behind;
    }
    if (min == number) {
      columns.removeChild(each);
    }
    return next;
  }

  private static @Nullable Element next(Element element) {
    Node at = element.getNextSibling();
    while (at != null && !(at instanceof Element)) {
      at = at.getNextSibling();
    }
    return (Element) at;
  }

  private static int number(Element column, String name) {
    String value = column.getAttribute(name);
    return value.matches("\\d{1,5}") ? Integer.parseInt(value) : 0;
  }

  private static Element create(Element root, String name) {
    return root.getOwnerDocument()
        .createElementNS(root.getNamespaceURI(), TextXml.prefix(root) + name);
  }
}
