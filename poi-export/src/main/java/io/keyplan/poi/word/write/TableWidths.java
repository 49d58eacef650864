package io.keyplan.poi.word.write;

/** The widths of the columns of a table, in whole twips. */
final class TableWidths {

  private TableWidths() {}

  /** Shares a width as given shares do, rounded so that the sum is exact. */
  static int[] of(double[] shares, int width) {
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    int[] widths = new int[shares.length];
    double edge = 0;
    int given = 0;
    for (int i = 0; i < widths.length; i++) {
      edge += shares[i] * width / sum;
      widths[i] = (int) Math.round(edge) - given;
      given += widths[i];
    }
    return widths;
  }
}
