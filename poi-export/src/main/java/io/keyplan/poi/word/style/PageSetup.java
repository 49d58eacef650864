package io.keyplan.poi.word.style;

import io.keyplan.i18n.PaperSize;
import java.util.Locale;

/**
 * The page of a part of a document.
 *
 * @param width width of the paper
 * @param height height of the paper
 * @param left margin at the left
 * @param right margin at the right
 * @param top margin at the top
 * @param bottom margin at the bottom
 * @param header distance of headers from the edge
 * @param footer distance of footers from the edge
 */
public record PageSetup(
    int width, int height, int left, int right, int top, int bottom, int header, int footer) {

  private static final int FROM_EDGE = 510;
  private static final int NARROWEST = 2268;

  /** Gives the upright page of a locale's country. */
  public static PageSetup of(Locale locale) {
    PaperSize paper = PaperSize.of(locale);
    return new PageSetup(
        (int) Math.round(paper.width() * 20),
        (int) Math.round(paper.height() * 20),
        880,
        880,
        800,
        1040,
        FROM_EDGE,
        FROM_EDGE);
  }

  /** Gives the page with narrow margins, for a document that must fit on one. */
  public PageSetup compact() {
    return new PageSetup(width, height, 850, 850, 737, 850, header, footer);
  }

  /** Gives the same paper on its side; what has no margins is a frame and stays as it is. */
  public PageSetup landscape() {
    return isLandscape() || left + right + top + bottom == 0
        ? this
        : new PageSetup(height, width, left, right, top, bottom, header, footer);
  }

  public boolean isLandscape() {
    return width > height;
  }

  /** Gives the width between the margins; at least four centimetres. */
  public int textWidth() {
    return Math.max(NARROWEST, width - left - right);
  }

  /** Gives the height between the margins. */
  public int textHeight() {
    return height - top - bottom;
  }
}
