package io.keyplan.poi.excel.fill;

import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.ooxml.ReadXml;
import io.keyplan.poi.ooxml.XmlTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * What is added to the author's styles: those of his with a number format that a value needs, where
 * they have none, and those of sections of ours. Lives for one workbook.
 */
final class StyleVariants {

  /** Formats that every workbook has (ISO 29500-1, clause 18.8.30). */
  static final int WHOLE = 3;

  static final int FRACTIONAL = 4;
  static final int DAY = 14;

  /** The code of a format that shows neither numbers nor texts. */
  static final String UNSEEN = ";;;";

  /** The last number of formats that workbooks have without telling them. */
  private static final int LAST_KNOWN = 163;

  /** A style with a format: that of a number, or where it has a code, the one of that code. */
  private record Variant(int style, int format, String code) implements AddedStyle {}

  private final byte @Nullable [] xml;
  private final Map<AddedStyle, Integer> added = new LinkedHashMap<>();
  private final List<Element> rules = new ArrayList<>();
  private final int count;

  /**
   * Starts a workbook.
   *
   * @param xml its styles; null where it has none
   * @param count number of its styles
   */
  StyleVariants(byte @Nullable [] xml, int count) {
    this.xml = xml;
    this.count = count;
  }

  /** Counts the styles of a workbook. */
  static int count(byte @Nullable [] xml) {
    return xml == null ? 0 : XmlTree.children(formats(root(xml))).size();
  }

  private static Element root(byte[] xml) {
    return ReadXml.tree(xml, "styles").getDocumentElement();
  }

  private static Element formats(Element root) {
    Element formats = TextXml.childOf(root, "cellXfs");
    return formats == null ? root : formats;
  }

  /** Gives a style with a number format that every workbook has. */
  int of(int style, int format) {
    return of(new Variant(style, format, ""));
  }

  /** Gives a style with a number format of its own. */
  int of(int style, String code) {
    return of(new Variant(style, 0, code));
  }

  private int of(Variant variant) {
    return variant.style() >= count ? variant.style() : number(variant);
  }

  private int number(AddedStyle style) {
    return added.computeIfAbsent(style, none -> count + added.size());
  }

  /** Adds the look of cells of a section of ours; gives the number of the style. */
  int add(SectionLook look) {
    return xml == null ? 0 : number(look);
  }

  /** Adds the look of a rule of a section of ours; gives its number, -1 where it has no place. */
  int addRule(Element look) {
    if (xml == null) {
      return -1;
    }
    rules.add(look);
    return XmlTree.children(TextXml.childOf(root(xml), "dxfs")).size() + rules.size() - 1;
  }

  /** Writes the styles; null where there are no more than before. */
  @Nullable String xml() {
    if (added.isEmpty() && rules.isEmpty() || xml == null) {
      return null;
    }
    Element root = root(xml);
    Element formats = formats(root);
    List<Element> known = XmlTree.children(formats);
    Map<String, Integer> codes = addCodes(root);
    for (AddedStyle each : added.keySet()) {
      if (each instanceof Variant variant) {
        Element more = (Element) known.get(variant.style()).cloneNode(true);
        int format = codes.getOrDefault(variant.code(), variant.format());
        more.setAttribute("numFmtId", String.valueOf(format));
        more.setAttribute("applyNumberFormat", "1");
        formats.appendChild(more);
      } else if (each instanceof SectionLook look) {
        Element more = SheetParts.append(formats, look.format());
        more.setAttribute("fontId", append(root, "fonts", look.font()));
        more.setAttribute("fillId", append(root, "fills", look.fill()));
        more.setAttribute("borderId", append(root, "borders", look.border()));
        if (codes.containsKey(look.code())) {
          more.setAttribute("numFmtId", String.valueOf(codes.get(look.code())));
        }
      }
    }
    SheetParts.count(formats);
    rules.forEach(each -> append(root, "dxfs", each));
    return XmlTree.part(root);
  }

  /** Adds a part of looks behind those of the author; gives its number. */
  private static String append(Element root, String kind, Element look) {
    Element all = SheetParts.container(root, kind, SheetParts.STYLES);
    SheetParts.append(all, look);
    SheetParts.count(all);
    return String.valueOf(XmlTree.children(all).size() - 1);
  }

  /** Adds the codes behind those of the author, and gives their numbers. */
  private Map<String, Integer> addCodes(Element root) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    List<String> codes =
        added.keySet().stream()
            .map(AddedStyle::code)
            .filter(code -> !code.isEmpty())
            .distinct()
            .toList();
    if (codes.isEmpty()) {
      return numbers;
    }
    Element own = SheetParts.container(root, "numFmts", SheetParts.STYLES);
    int last = LAST_KNOWN;
    for (Element format : XmlTree.children(own)) {
      last = Math.max(last, Integer.parseInt(format.getAttribute("numFmtId")));
    }
    for (String code : codes) {
      Element format = SheetParts.append(own, "numFmt");
      format.setAttribute("numFmtId", String.valueOf(++last));
      format.setAttribute("formatCode", code);
      numbers.put(code, last);
    }
    SheetParts.count(own);
    return numbers;
  }
}
