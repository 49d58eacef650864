package io.keyplan.poi.word.plan;

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
 * @param columns number of columns that the text flows through
 */
public record PageSetup(int width, int height, int side, int top, int bottom, int columns) {

  /** Space between columns. */
  public static final int COLUMN_GAP = 400;

  /** Gives the upright page of a locale's country. */
  public static PageSetup of(Locale locale) {
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
  public PageSetup compact() {
    return new PageSetup(width, height, 850, 737, 850, columns);
  }

  /** Gives the same paper on its side. */
  public PageSetup landscape() {
    return isLandscape() ? this : new PageSetup(height, width, side, top, bottom, columns);
  }

  /** Gives the same page with its text in columns. */
  public PageSetup inColumns(int number) {
    return new PageSetup(width, height, side, top, bottom, number);
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

  /** Gives the width of a column of text. */
  public int columnWidth() {
    return (textWidth() - (columns - 1) * COLUMN_GAP) / columns;
  }
}
