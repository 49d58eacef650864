package io.keyplan.poi.excel.workbook;

import io.keyplan.font.FontFamily;
import io.keyplan.font.FontRatio;

/**
 * The fonts of a workbook, and how they change what is planned with Arial. Immutable and
 * thread-safe.
 *
 * @param text the font of cells
 * @param heading the font of headings
 */
public record SheetFonts(FontFamily text, FontFamily heading) {

  /** Size of usual texts in points. */
  public static final double SIZE = 10;

  private static final double LEAST_HEADING = 10;

  /** Gives the name of the font of headings or of cells. */
  public String name(boolean headings) {
    return (headings ? heading : text).name();
  }

  /** Gives how much wider columns are written, since they count digits of the font. */
  public double columnRatio() {
    return FontRatio.ofColumns(text);
  }

  /** Gives how much higher rows are written. */
  public double rowRatio() {
    double headings = headingRatio() * FontRatio.ofLines(heading);
    return Math.max(FontRatio.ofLines(text), headings);
  }

  /**
   * Gives the size of a heading, in points: smaller where the font is wide, so that it takes no
   * more room than planned, but no smaller than texts.
   */
  public double headingSize(double planned) {
    return Math.max(LEAST_HEADING, Math.floor(planned * headingRatio() * 2) / 2);
  }

  private double headingRatio() {
    return Math.min(1, FontRatio.of(text) / FontRatio.of(heading));
  }
}
