package io.keyplan.poi.word;

import static io.keyplan.poi.word.Wml.number;

import io.keyplan.i18n.PaperSize;
import java.util.Locale;
import org.docx4j.wml.CTColumns;
import org.docx4j.wml.STPageOrientation;
import org.docx4j.wml.SectPr;

/**
 * The page of a part of a document.
 *
 * @param width width of the paper
 * @param height height of the paper
 * @param side margin at the left and the right
 * @param top margin at the top
 * @param bottom margin at the bottom
 * @param columns number of columns that the text flows through
 */
record PageSetup(int width, int height, int side, int top, int bottom, int columns) {

  private static final int COLUMN_GAP = 400;
  private static final int FOOTER_FROM_EDGE = 510;

  /** Gives the upright page of a locale's country. */
  static PageSetup of(Locale locale) {
    PaperSize paper = PaperSize.of(locale);
    return new PageSetup(
        (int) Math.round(paper.width() * 20),
        (int) Math.round(paper.height() * 20),
        1077,
        1134,
        1134,
        1);
  }

  /** Gives the page with narrow margins, for a document that must fit on one. */
  PageSetup compact() {
    return new PageSetup(width, height, 850, 737, 850, columns);
  }

  /** Gives the same paper on its side. */
  PageSetup landscape() {
    return isLandscape() ? this : new PageSetup(height, width, side, top, bottom, columns);
  }

  /** Gives the same page with its text in columns. */
  PageSetup inColumns(int number) {
    return new PageSetup(width, height, side, top, bottom, number);
  }

  boolean isLandscape() {
    return width > height;
  }

  /** Gives the width between the margins. */
  int textWidth() {
    return width - 2 * side;
  }

  /** Gives the height between the margins. */
  int textHeight() {
    return height - top - bottom;
  }

  /** Gives the width of a column of text. */
  int columnWidth() {
    return (textWidth() - (columns - 1) * COLUMN_GAP) / columns;
  }

  /**
   * Gives the properties of a section with this page.
   *
   * @param start where the section begins: {@code nextPage} or {@code continuous}
   */
  SectPr section(String start) {
    SectPr section = new SectPr();
    SectPr.Type type = new SectPr.Type();
    type.setVal(start);
    section.setType(type);
    SectPr.PgSz size = new SectPr.PgSz();
    size.setW(number(width));
    size.setH(number(height));
    if (isLandscape()) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    section.setPgSz(size);
    SectPr.PgMar margins = new SectPr.PgMar();
    margins.setTop(number(top));
    margins.setBottom(number(bottom));
    margins.setLeft(number(side));
    margins.setRight(number(side));
    margins.setHeader(number(FOOTER_FROM_EDGE));
    margins.setFooter(number(FOOTER_FROM_EDGE));
    margins.setGutter(number(0));
    section.setPgMar(margins);
    if (columns > 1) {
      CTColumns flow = new CTColumns();
      flow.setNum(number(columns));
      flow.setSpace(number(COLUMN_GAP));
      flow.setEqualWidth(true);
      section.setCols(flow);
    }
    return section;
  }
}
