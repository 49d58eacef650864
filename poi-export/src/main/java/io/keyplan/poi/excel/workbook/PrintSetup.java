package io.keyplan.poi.excel.workbook;

import io.keyplan.i18n.PaperSize;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How sheets are printed: their paper, its margins, and what stands at its head and foot. Lengths
 * of paper are in points, margins in inches, as Excel has them. Immutable and thread-safe.
 *
 * @param paper number of the paper (ECMA-376-1, 18.3.1.63)
 * @param width width of the paper, upright
 * @param height its height
 * @param margins the margins
 * @param header the line at the head of pages, in Excel's notation; empty for none
 * @param footer the line at their foot
 * @param pictures the pictures in both; null for none
 */
public record PrintSetup(
    int paper,
    double width,
    double height,
    Margins margins,
    String header,
    String footer,
    @Nullable HeaderPictures pictures) {

  private static final int LETTER = 1;
  private static final int A4 = 9;

  /** Points of an inch. */
  private static final int POINTS = 72;

  /**
   * The margins of a page, in inches.
   *
   * @param left at the left
   * @param right at the right
   * @param top at the top
   * @param bottom at the bottom
   * @param header from the edge to the head
   * @param footer from the edge to the foot
   */
  public record Margins(
      double left, double right, double top, double bottom, double header, double footer) {

    /** The margins that workbooks have that no company's is the base of. */
    public static final Margins USUAL =
        new Margins(PrintedPage.MARGINS / 2, PrintedPage.MARGINS / 2, 0.5, 0.6, 0.3, 0.3);
  }

  /** Gives how workbooks are printed in the country of a language. */
  public static PrintSetup of(Locale locale, String footer) {
    PaperSize size = PaperSize.of(locale);
    return new PrintSetup(
        size == PaperSize.LETTER ? LETTER : A4,
        size.width(),
        size.height(),
        Margins.USUAL,
        "",
        footer,
        null);
  }

  /**
   * Gives how much of a sheet stands on one page, from top to bottom, in points on the screen.
   *
   * @param sheet width of the sheet
   */
  public double pageHeight(double sheet) {
    PrintedPage page = page();
    boolean turns = page.turns(sheet);
    double room = (turns ? width : height) - (margins.top() + margins.bottom()) * POINTS;
    double across = (turns ? height : width) - (margins.left() + margins.right()) * POINTS;
    return room / Math.min(1, across * page.pages(sheet) / (sheet + PrintedPage.FIRST_COLUMN));
  }

  /** Gives how wide sheets may be. */
  public PrintedPage page() {
    return PrintedPage.of(width, height);
  }
}
