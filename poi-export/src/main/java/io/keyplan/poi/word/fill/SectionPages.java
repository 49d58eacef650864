package io.keyplan.poi.word.fill;

import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.ooxml.XmlTree;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The pages of a company's document on which a section of ours stands: where the section turns
 * pages on their side, they keep the document's headers and footers. Immutable and thread-safe.
 */
final class SectionPages {

  private static final Pattern BREAK = Pattern.compile("(?s)<w:sectPr(?: [^>]*)?>.*?</w:sectPr>");
  private static final Pattern SIZE = Pattern.compile("<w:pgSz [^>]*/>");
  private static final Pattern MARGINS = Pattern.compile("<w:pgMar [^>]*/>");
  private static final String WIDE = "w:orient=\"landscape\"";

  /** Of a document that says nothing of its pages. */
  static final SectionPages NONE = new SectionPages("<w:sectPr/>");

  private final String upright;

  private SectionPages(String upright) {
    this.upright = upright;
  }

  /**
   * Looks at a document.
   *
   * @param root outermost element of its text
   */
  static SectionPages of(Element root) {
    Element body = TextXml.child(root, "body");
    return body == null ? NONE : new SectionPages(properties(lastOf(body)));
  }

  private static @Nullable Element lastOf(Element body) {
    Element last = null;
    for (Element each : XmlTree.children(body)) {
      last = TextXml.is(each, "sectPr") ? each : last;
    }
    return last;
  }

  /** What was tracked of the document's own pages is not said again. */
  private static String properties(@Nullable Element section) {
    if (section == null) {
      return "<w:sectPr/>";
    }
    Element copy = (Element) section.cloneNode(true);
    XmlTree.children(copy).stream()
        .filter(each -> TextXml.is(each, "sectPrChange") || TextXml.is(each, "pgNumType"))
        .forEach(copy::removeChild);
    return XmlTree.element(copy);
  }

  /**
   * Gives the text of a section as it stands in the document: it begins and ends on the document's
   * own pages.
   *
   * @param text its paragraphs and tables, and the properties of its last pages
   */
  String inDocument(String text) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    boolean turned = false;
    Matcher end = BREAK.matcher(text);
    while (end.find()) {
      boolean wide = end.group().contains(WIDE);
      String content = text.substring(from, end.start());
      boolean last = end.end() == text.length();
      if (wide && !turned && from == 0) {
        out.append(breakAfter(upright));
      }
      out.append(content);
      if (!last) {
        out.append(wide ? turned(end.group()) : upright);
      } else if (wide) {
        out.append(breakAfter(turned(end.group())));
      }
      turned = wide;
      from = end.end();
    }
    return out.append(text, from, text.length()).toString();
  }

  /** Gives the text of a section as it stands in a cell, which has no pages of its own. */
  static String inCell(String text) {
    return BREAK.matcher(text).replaceAll("");
  }

  private static String breakAfter(String properties) {
    return "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\""
        + " w:lineRule=\"exact\"/>"
        + properties
        + "</w:pPr></w:p>";
  }

  /** The document's own pages on their side, with the size and margins of ours. */
  private String turned(String ours) {
    Matcher size = SIZE.matcher(ours);
    Matcher margins = MARGINS.matcher(ours);
    return size.find() && margins.find()
        ? SIZE.matcher(MARGINS.matcher(upright).replaceAll(""))
            .replaceFirst(Matcher.quoteReplacement(size.group() + margins.group()))
        : upright;
  }
}
