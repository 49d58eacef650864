package io.keyplan.poi.word.xml;

import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.word.style.PageSetup;
import org.jspecify.annotations.Nullable;

/** The page of a part of the text, which ends with it, and its footer. */
public final class SectionProperties {

  private static final int FOOTER_FROM_EDGE = 510;

  private final PageSetup page;
  private final boolean hasFooter;
  private @Nullable String footer;

  public SectionProperties(PageSetup page, boolean hasFooter) {
    this.page = page;
    this.hasFooter = hasFooter;
  }

  public PageSetup page() {
    return page;
  }

  /** Says whether its pages are to have a footer. */
  public boolean hasFooter() {
    return hasFooter;
  }

  /** Gives its pages a footer, by the id of the relationship with it. */
  public void footer(String relationship) {
    footer = relationship;
  }

  /** Writes the properties. */
  public void writeTo(ElementWriter out) {
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
