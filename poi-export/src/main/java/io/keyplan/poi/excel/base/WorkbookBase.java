package io.keyplan.poi.excel.base;

import io.keyplan.brand.BrandBase;
import io.keyplan.font.FontFamily;
import io.keyplan.poi.excel.workbook.KeptSheets;
import io.keyplan.poi.excel.workbook.PrintSetup;
import org.jspecify.annotations.Nullable;

/**
 * What workbooks take over of a company's workbook. Its colours and its font are the theme of the
 * brand. Immutable and thread-safe.
 *
 * @param normal name of the style that all cells have, in the language of the company's Excel
 * @param headings font of headings; null where it is that of all cells
 * @param print how its first sheet is printed
 * @param sheets those of its sheets that stand in every workbook
 */
public record WorkbookBase(
    String normal, @Nullable FontFamily headings, PrintSetup print, KeptSheets sheets)
    implements BrandBase {

  /** The most characters that Excel takes of a line. */
  private static final int LONGEST = 255;

  /** Gives the font of headings, which is that of all cells unless the company has another. */
  public FontFamily headings(FontFamily text) {
    return headings == null ? text : headings;
  }

  /**
   * Gives how workbooks are printed: as the company's, with our footer where it has none.
   *
   * @param mark the middle of a footer that says who may read a document; it is added where the
   *     company's has no middle
   */
  public PrintSetup print(PrintSetup usual, String mark) {
    String own = print.footer();
    boolean free = !own.contains("&C") && own.length() + mark.length() <= LONGEST;
    return new PrintSetup(
        print.paper(),
        print.width(),
        print.height(),
        print.margins(),
        print.header(),
        own.isEmpty() ? usual.footer() : free ? own + mark : own,
        print.pictures());
  }
}
