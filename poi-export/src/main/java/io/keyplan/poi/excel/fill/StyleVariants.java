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
  static final int PERCENT = 9;
  static final int PERCENT_FRACTIONAL = 10;
  static final int DAY = 14;

  private record Variant(int style, int format) {}

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

  /** Gives a style with a number format. */
  int of(int style, int format) {
    if (style >= count) {
      return style;
    }
    return variants.computeIfAbsent(new Variant(style, format), none -> count + variants.size());
  }

  /** Writes the styles; null where there are no more than before. */
  @Nullable String xml() {
    if (variants.isEmpty() || xml == null) {
      return null;
    }
    Element root = root(xml);
    Element formats = formats(root);
    List<Element> known = XmlTree.children(formats);
    variants
        .keySet()
        .forEach(
            variant -> {
              Element more = (Element) known.get(variant.style()).cloneNode(true);
              more.setAttribute("numFmtId", String.valueOf(variant.format()));
              more.setAttribute("applyNumberFormat", "1");
              formats.appendChild(more);
            });
    formats.setAttribute("count", String.valueOf(count + variants.size()));
    return XmlTree.part(root);
  }
}
