package io.keyplan.poi.word.write;

import static io.keyplan.poi.word.write.Wml.number;

import io.keyplan.poi.word.plan.PageSetup;
import org.docx4j.wml.CTColumns;
import org.docx4j.wml.STPageOrientation;
import org.docx4j.wml.SectPr;

/** Writes the pages of parts of a document as the properties of sections. */
final class SectionProperties {

  private static final int FOOTER_FROM_EDGE = 510;

  private SectionProperties() {}

  /**
   * Gives the properties of a section with a page.
   *
   * @param start where the section begins: {@code nextPage} or {@code continuous}
   */
  static SectPr of(PageSetup page, String start) {
    SectPr section = new SectPr();
    SectPr.Type type = new SectPr.Type();
    type.setVal(start);
    section.setType(type);
    SectPr.PgSz size = new SectPr.PgSz();
    size.setW(number(page.width()));
    size.setH(number(page.height()));
    if (page.isLandscape()) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    section.setPgSz(size);
    SectPr.PgMar margins = new SectPr.PgMar();
    margins.setTop(number(page.top()));
    margins.setBottom(number(page.bottom()));
    margins.setLeft(number(page.side()));
    margins.setRight(number(page.side()));
    margins.setHeader(number(FOOTER_FROM_EDGE));
    margins.setFooter(number(FOOTER_FROM_EDGE));
    margins.setGutter(number(0));
    section.setPgMar(margins);
    if (page.columns() > 1) {
      CTColumns flow = new CTColumns();
      flow.setNum(number(page.columns()));
      flow.setSpace(number(PageSetup.COLUMN_GAP));
      flow.setEqualWidth(true);
      section.setCols(flow);
    }
    return section;
  }
}
