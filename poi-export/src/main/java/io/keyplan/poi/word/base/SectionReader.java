package io.keyplan.poi.word.base;

import io.keyplan.poi.ooxml.XmlTree;
import io.keyplan.poi.word.style.PageSetup;
import io.keyplan.poi.word.xml.SectionFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads the properties of a company's last section: page, margins, headers, footers, borders. */
final class SectionReader {

  private static final Set<String> BORDERS = Set.of("pgBorders");
  private static final int USUAL_DISTANCE = 708;
  private static final int USUAL_MARGIN = 1440;
  private static final int SMALLEST = 2000;
  private static final int LARGEST = 31_680;

  private SectionReader() {}

  /** Gives the page; null where the section does not say how large it is. */
  static @Nullable PageSetup page(@Nullable Element section) {
    Element size = BaseXml.child(section, "pgSz");
    Element margins = BaseXml.child(section, "pgMar");
    if (size == null) {
      return null;
    }
    int width = BaseXml.number(size, "w", 0);
    int height = BaseXml.number(size, "h", 0);
    if (Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST) {
      return null;
    }
    return new PageSetup(
        width,
        height,
        margin(margins, "left", USUAL_MARGIN) + margin(margins, "gutter", 0),
        margin(margins, "right", USUAL_MARGIN),
        margin(margins, "top", USUAL_MARGIN),
        margin(margins, "bottom", USUAL_MARGIN),
        margin(margins, "header", USUAL_DISTANCE),
        margin(margins, "footer", USUAL_DISTANCE));
  }

  /** A negative margin says that headers may not push the text down. */
  private static int margin(@Nullable Element margins, String name, int usual) {
    return margins == null
        ? usual
        : Math.min(LARGEST, Math.abs(BaseXml.number(margins, name, usual)));
  }

  /** Gives what frames the pages, whose references have the ids of documents already. */
  static SectionFrame frame(@Nullable Element section) {
    if (section == null) {
      return SectionFrame.NONE;
    }
    List<SectionFrame.Reference> references = new ArrayList<>();
    StringBuilder borders = new StringBuilder();
    for (Element each : XmlTree.children(section)) {
      if (BaseXml.is(each, "headerReference") || BaseXml.is(each, "footerReference")) {
        String id = each.getAttributeNS(BaseXml.RELATIONSHIPS, "id");
        if (!id.isEmpty()) {
          references.add(
              new SectionFrame.Reference(
                  "w:" + each.getLocalName(), BaseXml.attribute(each, "type"), id));
        }
      } else if (BORDERS.contains(each.getLocalName())) {
        borders.append(BaseXml.xml(each));
      }
    }
    Element first = BaseXml.child(section, "titlePg");
    boolean other =
        first != null && !Set.of("0", "false", "off").contains(BaseXml.attribute(first, "val"));
    return new SectionFrame(references, borders.toString(), other);
  }
}
