package io.keyplan.poi.word.xml;

import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.word.style.PageSetup;

/** The page of a part of the text, which ends with it, and what frames it. */
public final class SectionProperties {

  private final PageSetup page;
  private final boolean hasFooter;
  private SectionFrame frame = SectionFrame.NONE;

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

  /** Gives its pages headers, footers and what else frames them. */
  public void frame(SectionFrame newFrame) {
    frame = newFrame;
  }

  /** Writes the properties. */
  public void writeTo(ElementWriter out) {
    out.open("w:sectPr");
    frame.writeReferences(out);
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
        page.right(),
        "w:bottom",
        page.bottom(),
        "w:left",
        page.left(),
        "w:header",
        page.header(),
        "w:footer",
        page.footer(),
        "w:gutter",
        0);
    frame.writeRest(out);
    out.close("w:sectPr");
  }
}
