package io.keyplan.poi.excel.base;

import io.keyplan.poi.excel.workbook.KeptSheets;
import io.keyplan.poi.ooxml.BasePackage;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.Namespaces;
import io.keyplan.poi.ooxml.XmlText;
import io.keyplan.poi.ooxml.XmlTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Reads a sheet of a company's that stands in every workbook: its cells with their values and
 * looks, its page, pictures and shapes. Lives for one sheet.
 */
final class KeptSheetReader {

  private static final double MOST_WIDTH = 255;

  /** Width of a column that says none, as Excel has it. */
  private static final double USUAL_WIDTH = 9.140625;

  private static final Map<String, String> LEFT_OUT =
      Map.of(
          "conditionalFormatting", "conditional formats",
          "dataValidations", "rules for input",
          "hyperlinks", "links",
          "legacyDrawing", "comments",
          "tableParts", "the looks of tables",
          "sheetProtection", "protection",
          "oleObjects", "embedded objects",
          "controls", "controls");

  private final BasePackage book;
  private final String part;
  private final Element root;
  private final List<Element> texts;
  private final KeptStylesReader styles;
  private final LookXml look;
  private final double widthRatio;
  private final Set<String> lost = new TreeSet<>();
  private final ElementWriter out = new ElementWriter();
  private boolean formulas;

  /**
   * Starts reading.
   *
   * @param texts the texts that cells share
   * @param widthRatio how much wider columns become, as the usual text of workbooks is smaller
   */
  KeptSheetReader(
      BasePackage book,
      String part,
      List<Element> texts,
      KeptStylesReader styles,
      LookXml look,
      double widthRatio) {
    this.book = book;
    this.part = part;
    this.root = book.tree(part);
    this.texts = texts;
    this.styles = styles;
    this.look = look;
    this.widthRatio = widthRatio;
  }

  /** Lists what of the sheet is left out. */
  List<String> lost() {
    return List.copyOf(lost);
  }

  /** Says whether formulas became their values. */
  boolean formulas() {
    return formulas;
  }

  /**
   * Reads the sheet.
   *
   * @param title what it is called
   * @param cover whether it comes first
   * @param printed which of its cells are printed
   */
  KeptSheets.Sheet read(String title, boolean cover, Map<String, List<String>> printed) {
    for (Element each : XmlTree.children(root)) {
      Optional.ofNullable(LEFT_OUT.get(each.getLocalName())).ifPresent(lost::add);
    }
    out.open("worksheet", "xmlns", Namespaces.SPREADSHEET, "xmlns:r", Namespaces.RELATIONSHIPS);
    properties();
    view(cover);
    Element format = child(root, "sheetFormatPr");
    start("sheetFormatPr", format, "defaultRowHeight", "customHeight", "zeroHeight");
    if (format == null || !format.hasAttribute("defaultRowHeight")) {
      out.attribute("defaultRowHeight", "15");
    }
    String width = format == null ? "" : format.getAttribute("defaultColWidth");
    out.attribute("defaultColWidth", width(width)).end();
    columns();
    out.open("sheetData");
    XmlTree.children(child(root, "sheetData")).forEach(this::row);
    out.close("sheetData");
    merges();
    page();
    breaks("rowBreaks");
    breaks("colBreaks");
    KeptSheets.Drawing drawing = drawing();
    if (drawing != null) {
      out.empty("drawing", "r:id", KeptSheets.Sheet.DRAWING_ID);
    }
    return new KeptSheets.Sheet(title, cover, out.close("worksheet").xml(), drawing, printed);
  }

  private void properties() {
    Element properties = child(root, "sheetPr");
    out.open("sheetPr");
    Element tab = child(properties, "tabColor");
    if (tab != null) {
      out.markup(look.of(tab));
    }
    Element page = child(properties, "pageSetUpPr");
    if (page != null) {
      start("pageSetUpPr", page, "fitToPage");
      out.end();
    }
    out.close("sheetPr");
  }

  private void view(boolean cover) {
    Element view = child(child(root, "sheetViews"), "sheetView");
    out.open("sheetViews");
    start("sheetView", view, "showGridLines", "showRowColHeaders", "showZeros", "rightToLeft");
    if (cover) {
      out.attribute("tabSelected", 1);
    }
    out.attribute("workbookViewId", 0).inside();
    Element pane = child(view, "pane");
    if (pane != null) {
      start("pane", pane, "xSplit", "ySplit", "topLeftCell", "activePane", "state");
      out.end();
    }
    out.close("sheetView").close("sheetViews");
  }

  private void columns() {
    List<Element> columns = XmlTree.children(child(root, "cols"));
    if (columns.isEmpty()) {
      return;
    }
    out.open("cols");
    for (Element each : columns) {
      start("col", each, "min", "max", "hidden", "customWidth", "outlineLevel", "collapsed");
      out.attribute("width", width(each.getAttribute("width")));
      if (each.hasAttribute("style")) {
        out.attribute("style", styles.number(each.getAttribute("style")));
      }
      out.end();
    }
    out.close("cols");
  }

  private String width(String text) {
    double own =
        text.matches("[0-9]{1,3}([.][0-9]{1,20})?") ? Double.parseDouble(text) : USUAL_WIDTH;
    return XmlText.number(Math.min(MOST_WIDTH, Math.round(own * widthRatio * 100) / 100.0));
  }

  private void row(Element row) {
    start("row", row, "r", "ht", "customHeight", "hidden", "outlineLevel", "collapsed");
    if (row.hasAttribute("s")) {
      out.attribute("s", styles.number(row.getAttribute("s"))).attribute("customFormat", 1);
    }
    out.inside();
    XmlTree.children(row).stream()
        .filter(each -> each.getLocalName().equals("c"))
        .forEach(this::cell);
    out.close("row");
  }

  private void cell(Element cell) {
    start("c", cell, "r");
    out.attribute("s", styles.number(cell.getAttribute("s")));
    formulas |= child(cell, "f") != null;
    String type = cell.getAttribute("t");
    Element value = child(cell, "v");
    Element text = type.equals("s") ? shared(value) : child(cell, "is");
    if (text != null) {
      out.attribute("t", "inlineStr").inside();
      out.open("is").markup(look.inside(text)).close("is").close("c");
    } else if (value == null || type.equals("s")) {
      out.end();
    } else {
      if (!type.isEmpty()) {
        out.attribute("t", type);
      }
      out.inside().text("v", value.getTextContent()).close("c");
    }
  }

  private @Nullable Element shared(@Nullable Element value) {
    return value == null
        ? null
        : CellNumber.of(value.getTextContent())
            .filter(each -> each < texts.size())
            .map(texts::get)
            .orElse(null);
  }

  private void merges() {
    List<Element> merges = XmlTree.children(child(root, "mergeCells"));
    if (!merges.isEmpty()) {
      out.open("mergeCells");
      merges.forEach(each -> out.empty("mergeCell", "ref", each.getAttribute("ref")));
      out.close("mergeCells");
    }
  }

  private void page() {
    copy("printOptions", "horizontalCentered", "verticalCentered", "headings", "gridLines");
    copy("pageMargins", "left", "right", "top", "bottom", "header", "footer");
    copy("pageSetup", "paperSize", "scale", "fitToWidth", "fitToHeight", "orientation");
    Element lines = child(root, "headerFooter");
    if (lines == null) {
      return;
    }
    start("headerFooter", lines, "differentOddEven", "differentFirst");
    out.inside();
    for (Element each : XmlTree.children(lines)) {
      String text = each.getTextContent();
      if (text.contains("&G")) {
        lost.add("pictures of headers and footers");
      }
      out.text(each.getLocalName(), text.replace("&G", ""));
    }
    out.close("headerFooter");
  }

  private void breaks(String name) {
    List<Element> breaks = XmlTree.children(child(root, name));
    if (!breaks.isEmpty()) {
      out.open(name, "count", breaks.size(), "manualBreakCount", breaks.size());
      for (Element each : breaks) {
        start("brk", each, "id", "min", "max", "man");
        out.end();
      }
      out.close(name);
    }
  }

  private void copy(String name, String... attributes) {
    Element element = child(root, name);
    if (element != null) {
      start(name, element, attributes);
      out.end();
    }
  }

  private KeptSheets.@Nullable Drawing drawing() {
    Element reference = child(root, "drawing");
    if (reference == null) {
      return null;
    }
    String id = reference.getAttributeNS(Namespaces.RELATIONSHIPS, "id");
    Optional<String> found = book.related(part, "drawing", id);
    if (found.isEmpty()) {
      return null;
    }
    KeptDrawingReader reader = new KeptDrawingReader(book, found.get());
    KeptSheets.Drawing drawing = reader.read();
    if (!reader.complete()) {
      lost.add("charts and other drawings");
    }
    return drawing;
  }

  private void start(String name, @Nullable Element element, String... attributes) {
    out.start(name);
    for (String each : attributes) {
      if (element != null && element.hasAttribute(each)) {
        out.attribute(each, element.getAttribute(each));
      }
    }
  }

  private static @Nullable Element child(@Nullable Element parent, String name) {
    return XmlTree.children(parent).stream()
        .filter(each -> name.equals(each.getLocalName()))
        .findFirst()
        .orElse(null);
  }
}
