package io.keyplan.poi.excel.base;

import io.keyplan.poi.excel.workbook.KeptStyles;
import io.keyplan.poi.ooxml.XmlTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Collects the styles that cells of a company's sheets use. Lives for one reading. */
final class KeptStylesReader {

  /** Formats below are built in. */
  private static final int FIRST_FORMAT = 164;

  private static final String NO_FILL = "<fill><patternFill patternType=\"none\"/></fill>";

  private final LookXml look;
  private final List<Element> formats;
  private final List<Element> fonts;
  private final List<Element> fills;
  private final List<Element> borders;
  private final List<Element> cells;
  private final List<String> keptFormats = new ArrayList<>();
  private final List<String> keptFonts = new ArrayList<>();
  private final List<String> keptFills = new ArrayList<>();
  private final List<String> keptBorders = new ArrayList<>();
  private final Map<Integer, Integer> numbers = new LinkedHashMap<>();
  private final List<KeptStyles.Style> kept = new ArrayList<>();

  KeptStylesReader(@Nullable Element styles, LookXml look) {
    this.look = look;
    this.formats = list(styles, "numFmts");
    this.fonts = list(styles, "fonts");
    this.fills = list(styles, "fills");
    this.borders = list(styles, "borders");
    this.cells = list(styles, "cellXfs");
  }

  private static List<Element> list(@Nullable Element styles, String name) {
    return XmlTree.children(styles).stream()
        .filter(each -> each.getLocalName().equals(name))
        .flatMap(each -> XmlTree.children(each).stream())
        .toList();
  }

  /**
   * Gives the number that a style has in other workbooks.
   *
   * @param text its number in the company's; one that there is none of counts as the first
   */
  int number(String text) {
    if (cells.isEmpty()) {
      return 0;
    }
    int own = CellNumber.of(text).filter(each -> each < cells.size()).orElse(0);
    return KeptStyles.FIRST + numbers.computeIfAbsent(own, each -> add(cells.get(each)));
  }

  /** Gives the styles that were asked for. */
  KeptStyles styles() {
    return new KeptStyles(keptFormats, keptFonts, keptFills, keptBorders, kept);
  }

  private int add(Element style) {
    int format = CellNumber.of(style, "numFmtId").orElse(0);
    String code = format < FIRST_FORMAT ? "" : code(format);
    String quoted = style.getAttribute("quotePrefix");
    kept.add(
        new KeptStyles.Style(
            format < FIRST_FORMAT ? format : 0,
            code.isEmpty() ? -1 : place(code, keptFormats),
            place(element(fonts, style, "fontId", "<font/>"), keptFonts),
            place(element(fills, style, "fillId", NO_FILL), keptFills),
            place(element(borders, style, "borderId", "<border/>"), keptBorders),
            quoted.equals("1") || quoted.equals("true"),
            XmlTree.children(style).stream()
                .filter(each -> each.getLocalName().equals("alignment"))
                .findFirst()
                .map(look::of)
                .orElse("")));
    return kept.size() - 1;
  }

  private String code(int format) {
    return formats.stream()
        .filter(each -> each.getAttribute("numFmtId").equals(String.valueOf(format)))
        .map(each -> each.getAttribute("formatCode"))
        .findFirst()
        .orElse("");
  }

  private String element(List<Element> list, Element style, String attribute, String none) {
    return CellNumber.of(style, attribute)
        .filter(each -> each < list.size())
        .map(each -> look.of(list.get(each)))
        .orElse(none);
  }

  private static int place(String element, List<String> list) {
    int known = list.indexOf(element);
    if (known < 0) {
      list.add(element);
    }
    return known < 0 ? list.size() - 1 : known;
  }
}
