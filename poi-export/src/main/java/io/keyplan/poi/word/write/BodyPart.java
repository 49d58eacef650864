package io.keyplan.poi.word.write;

import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.word.plan.PageSetup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the text with a page of its own, written as a section. */
final class BodyPart {

  private static final int FOOTER_FROM_EDGE = 510;

  private final PageSetup page;
  private final boolean hasFooter;
  private final List<BodyBlock> content;
  private @Nullable String footer;

  /** Creates a part of paragraphs and tables. */
  BodyPart(PageSetup page, boolean hasFooter, List<BodyBlock> content) {
    this.page = page;
    this.hasFooter = hasFooter;
    this.content = List.copyOf(content);
  }

  PageSetup page() {
    return page;
  }

  /** Says whether its pages are to have a footer. */
  boolean hasFooter() {
    return hasFooter;
  }

  List<BodyBlock> content() {
    return content;
  }

  /** Gives its pages a footer, by the id of the relationship with it. */
  void footer(String relationship) {
    footer = relationship;
  }

  /** Writes the section, which stands at the end of its text. */
  void writeSection(ElementWriter out) {
    out.open("w:sectPr");
    if (footer != null) {
      out.empty("w:footerReference", "r:id", footer, "w:type", "default");
    }
    out.empty("w:type", "w:val", "nextPage");
    if (page.isLandscape()) {
      out.empty("w:pgSz", "w:w", page.width(), "w:h", page.height(), "w:orient", "landscape");
    } else {
      out.empty("w:pgSz", "w:w", page.width(), "w:h", page.height());
    }
    out.empty(
        "w:pgMar",
        "w:top",
        page.top(),
        "w:right",
        page.side(),
        "w:bottom",
        page.bottom(),
        "w:left",
        page.side(),
        "w:header",
        FOOTER_FROM_EDGE,
        "w:footer",
        FOOTER_FROM_EDGE,
        "w:gutter",
        0);
    out.close("w:sectPr");
  }
}
