package io.keyplan.poi.excel.workbook;

/**
 * How wide sheets may be so that what is printed of them can be read: no text is smaller than seven
 * points on paper. Widths are in points on the screen.
 *
 * @param upright the widest sheet for an upright page
 * @param sideways the widest sheet for a page on its side
 */
public record PrintedPage(double upright, double sideways) {

  /** Both margins of a page together, in inches. */
  public static final double MARGINS = 0.8;

  /** The smallest text of a sheet, and the smallest that is read on paper. */
  private static final double SMALLEST = 9;

  private static final double LEGIBLE = 7;

  /** The column before the first that is seen, where it is a margin. */
  static final double FIRST_COLUMN = 11;

  /**
   * Gives the widths for a paper.
   *
   * @param width width of the paper in points, upright
   * @param height its height in points
   */
  public static PrintedPage of(double width, double height) {
    return new PrintedPage(widest(width), widest(height));
  }

  private static double widest(double across) {
    return (across - MARGINS * 72) * SMALLEST / LEGIBLE - FIRST_COLUMN;
  }

  /** Says whether a sheet is printed on its side. */
  public boolean turns(double width) {
    return width > upright;
  }

  /** Gives how many pages stand side by side for a sheet. */
  public int pages(double width) {
    return (int) Math.max(1, Math.ceil(width / sideways - 1e-9));
  }
}
