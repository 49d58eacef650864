package io.keyplan.poi.word;

import java.util.Arrays;

/** Shares the width of a table between its columns, by what is in them. */
final class ColumnWidths {

  /**
   * What a column asks for.
   *
   * @param least the longest word with the cell's margins
   * @param best the longest text on one line with the cell's margins
   */
  record Demand(int least, int best) {}

  private ColumnWidths() {}

  /** Says whether every column gets what it needs at least. */
  static boolean fits(Demand[] demands, int width) {
    return Arrays.stream(demands).mapToInt(Demand::least).sum() <= width;
  }

  /**
   * Shares a width: each column gets what it needs at least, and of the rest the more the longer
   * its texts are. Where there is not enough, all columns shrink alike.
   */
  static int[] share(Demand[] demands, int width) {
    int least = Arrays.stream(demands).mapToInt(Demand::least).sum();
    int best = Arrays.stream(demands).mapToInt(Demand::best).sum();
    double[] shares = new double[demands.length];
    for (int i = 0; i < shares.length; i++) {
      Demand demand = demands[i];
      if (best <= width) {
        shares[i] = demand.best() * (double) width / best;
      } else if (least <= width) {
        shares[i] =
            demand.least()
                + (demand.best() - demand.least())
                    * (double) (width - least)
                    / Math.max(1, best - least);
      } else {
        shares[i] = demand.least() * (double) width / least;
      }
    }
    return whole(shares, width);
  }

  /** Rounds so that the sum is exact. */
  private static int[] whole(double[] shares, int width) {
    int[] widths = new int[shares.length];
    double sum = 0;
    int given = 0;
    for (int i = 0; i < widths.length; i++) {
      sum += shares[i];
      widths[i] = (int) Math.round(sum) - given;
      given += widths[i];
    }
    if (widths.length > 0) {
      widths[widths.length - 1] += width - given;
    }
    return widths;
  }
}
