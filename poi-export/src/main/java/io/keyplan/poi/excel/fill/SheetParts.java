package io.keyplan.poi.excel.fill;

import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.ooxml.XmlTree;
import java.util.List;
import org.w3c.dom.Element;

/** The elements of parts of workbooks in the order that is asked for (ISO 29500-1, annex A.2). */
final class SheetParts {

  /** What a sheet holds. */
  static final List<String> SHEET =
      List.of(
          "sheetPr",
          "dimension",
          "sheetViews",
          "sheetFormatPr",
          "cols",
          "sheetData",
          "sheetCalcPr",
          "sheetProtection",
          "protectedRanges",
          "scenarios",
          "autoFilter",
          "sortState",
          "dataConsolidate",
          "customSheetViews",
          "mergeCells",
          "phoneticPr",
          "conditionalFormatting",
          "dataValidations",
          "hyperlinks",
          "printOptions",
          "pageMargins",
          "pageSetup",
          "headerFooter",
          "rowBreaks",
          "colBreaks",
          "customProperties",
          "cellWatches",
          "ignoredErrors",
          "smartTags",
          "drawing",
          "legacyDrawing",
          "legacyDrawingHF",
          "drawingHF",
          "picture",
          "oleObjects",
          "controls",
          "webPublishItems",
          "tableParts",
          "extLst");

  /** What styles hold. */
  static final List<String> STYLES =
      List.of(
          "numFmts",
          "fonts",
          "fills",
          "borders",
          "cellStyleXfs",
          "cellXfs",
          "cellStyles",
          "dxfs",
          "tableStyles",
          "colors",
          "extLst");

  private SheetParts() {}

  /** Finds an element right beneath another, or adds it where it belongs. */
  static Element container(Element root, String name, List<String> order) {
    Element known = TextXml.childOf(root, name);
    return known == null ? added(root, name, order) : known;
  }

  /** Adds an element where it belongs, behind others of its name. */
  static Element added(Element root, String name, List<String> order) {
    Element more = create(root, name);
    int place = order.indexOf(name);
    Element next =
        XmlTree.children(root).stream()
            .filter(each -> order.indexOf(each.getLocalName()) > place)
            .findFirst()
            .orElse(null);
    root.insertBefore(more, next);
    return more;
  }

  /** Adds an element at the end of another. */
  static Element append(Element parent, String name) {
    Element more = create(parent, name);
    parent.appendChild(more);
    return more;
  }

  /** Adds a copy of an element of another file, whatever prefixes this one has. */
  static Element append(Element parent, Element other) {
    Element copy = (Element) parent.getOwnerDocument().importNode(other, true);
    if (!TextXml.prefix(parent).isEmpty()) {
      copy.setAttribute("xmlns", parent.getNamespaceURI());
    }
    parent.appendChild(copy);
    return copy;
  }

  /** Says how many elements there are, where files say so. */
  static void count(Element parent) {
    parent.setAttribute("count", String.valueOf(XmlTree.children(parent).size()));
  }

  /** Makes an element of the namespace of another. */
  static Element create(Element beside, String name) {
    return beside
        .getOwnerDocument()
        .createElementNS(beside.getNamespaceURI(), TextXml.prefix(beside) + name);
  }
}
