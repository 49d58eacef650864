package io.keyplan.poi.excel.fill;

import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.ooxml.ReadXml;
import io.keyplan.poi.ooxml.XmlTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Styles of the author's with a number format that a value needs, where they have none. Lives for
 * one workbook.
 */
final class StyleVariants {

  /** Formats that every workbook has (ISO 29500-1, clause 18.8.30). */
  static final int WHOLE = 3;

  static final int FRACTIONAL = 4;
  static final int DAY = 14;

  /** The last number of formats that workbooks have without telling them. */
  private static final int LAST_KNOWN = 163;

  /** A style with a format: that of a number, or where it has a code, the one of that code. */
  private record Variant(int style, int format, String code) {}

  private final byte @Nullable [] xml;
  private final Map<Variant, Integer> variants = new LinkedHashMap<>();
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
    return variant.style() >= count
        ? variant.style()
        : variants.computeIfAbsent(variant, none -> count + variants.size());
  }

  /** Writes the styles; null where there are no more than before. */
  @Nullable String xml() {
    if (variants.isEmpty() || xml == null) {
      return null;
    }
    Element root = root(xml);
    Element formats = formats(root);
    List<Element> known = XmlTree.children(formats);
    Map<String, Integer> codes = addCodes(root);
    variants
        .keySet()
        .forEach(
            variant -> {
              Element more = (Element) known.get(variant.style()).cloneNode(true);
              int format = codes.getOrDefault(variant.code(), variant.format());
              more.setAttribute("numFmtId", String.valueOf(format));
              more.setAttribute("applyNumberFormat", "1");
              formats.appendChild(more);
            });
    formats.setAttribute("count", String.valueOf(count + variants.size()));
    return XmlTree.part(root);
  }

  /** Adds the codes behind those of the author, and gives their numbers. */
  private Map<String, Integer> addCodes(Element root) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    List<String> codes =
        variants.keySet().stream()
            .map(Variant::code)
            .filter(code -> !code.isEmpty())
            .distinct()
            .toList();
    if (codes.isEmpty()) {
      return numbers;
    }
    Element own = TextXml.childOf(root, "numFmts");
    if (own == null) {
      own = element(root, "numFmts");
      root.insertBefore(own, root.getFirstChild());
    }
    int last = LAST_KNOWN;
    for (Element format : XmlTree.children(own)) {
      last = Math.max(last, Integer.parseInt(format.getAttribute("numFmtId")));
    }
    for (String code : codes) {
      Element format = element(root, "numFmt");
      format.setAttribute("numFmtId", String.valueOf(++last));
      format.setAttribute("formatCode", code);
      own.appendChild(format);
      numbers.put(code, last);
    }
    own.setAttribute("count", String.valueOf(XmlTree.children(own).size()));
    return numbers;
  }

  private static Element element(Element root, String name) {
    String prefix = root.getPrefix() == null ? "" : root.getPrefix() + ":";
    return root.getOwnerDocument().createElementNS(root.getNamespaceURI(), prefix + name);
  }
}
