package io.keyplan.poi.word.style;

import io.keyplan.i18n.PaperSize;
import java.util.Locale;

/**
 * The page of a part of a document.
 *
 * @param width width of the paper
 * @param height height of the paper
 * @param side margin at the left and the right
 * @param top margin at the top
 * @param bottom margin at the bottom
 */
public record PageSetup(int width, int height, int side, int top, int bottom) {

  /** Gives the upright page of a locale's country. */
  public static PageSetup of(Locale locale) {
    PaperSize paper = PaperSize.of(locale);
    return new PageSetup(
        (int) Math.round(paper.width() * 20),
        (int) Math.round(paper.height() * 20),
        1077,
        1134,
        1134);
  }

  /** Gives the page with narrow margins, for a document that must fit on one. */
  public PageSetup compact() {
    return new PageSetup(width, height, 850, 737, 850);
  }

  /** Gives the same paper on its side. */
  public PageSetup landscape() {
    return isLandscape() ? this : new PageSetup(height, width, side, top, bottom);
  }

  public boolean isLandscape() {
    return width > height;
  }

  /** Gives the width between the margins. */
  public int textWidth() {
    return width - 2 * side;
  }

  /** Gives the height between the margins. */
  public int textHeight() {
    return height - top - bottom;
  }
}
