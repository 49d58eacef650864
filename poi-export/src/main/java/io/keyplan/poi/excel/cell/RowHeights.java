package io.keyplan.poi.excel.cell;

import io.keyplan.text.TextMetrics;

/** Finds how high texts are; all lengths in points. */
public final class RowHeights {

  private static final TextMetrics TEXT = TextMetrics.regular(CellStyles.SIZE);
  private static final TextMetrics BOLD = TextMetrics.bold(CellStyles.SIZE);

  /** Excel's line of 10 points, and a share for texts that it draws wider than they are. */
  private static final double LINE = 1.29;

  private static final double SCREEN = 1.03;

  private RowHeights() {}

  /** Gives the height of a text in a column of a width, padding excluded. */
  public static double text(String text, double width) {
    return lines(TEXT, text, width) * CellStyles.SIZE * LINE;
  }

  public static double bold(String text, double width) {
    return lines(BOLD, text, width) * CellStyles.SIZE * LINE;
  }

  /** Gives the height of a text of a size. */
  public static double of(String text, double size, boolean bold, double width) {
    TextMetrics metrics = bold ? TextMetrics.bold(size) : TextMetrics.regular(size);
    return lines(metrics, text, width) * size * LINE;
  }

  /** Short texts, of which most cells are, need no measuring. */
  private static int lines(TextMetrics metrics, String text, double width) {
    double column = Math.max(8, (width - 4) / SCREEN);
    if (text.length() < column / CellStyles.SIZE && text.indexOf('\n') < 0) {
      return 1;
    }
    return metrics.lines(text, column);
  }
}
