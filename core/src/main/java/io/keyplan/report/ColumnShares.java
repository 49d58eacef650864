package io.keyplan.report;

import java.util.List;

/**
 * Shares a width between the columns of a table; all lengths in points.
 *
 * @param least width of the widest word
 * @param best width at which nothing is wrapped, or as much of it as makes sense
 */
record ColumnShares(double least, double best) {

  /** Gives every column its least width, and the rest to those that need more. */
  static double[] share(List<ColumnShares> columns, double width) {
    double least = columns.stream().mapToDouble(ColumnShares::least).sum();
    double best = columns.stream().mapToDouble(ColumnShares::best).sum();
    double[] widths = new double[columns.size()];
    double missing = columns.stream().mapToDouble(column -> Math.sqrt(column.wish())).sum();
    for (int i = 0; i < widths.length; i++) {
      ColumnShares column = columns.get(i);
      if (least >= width) {
        widths[i] = width * column.least() / least;
      } else if (best <= width) {
        widths[i] = column.best() + (width - best) * column.best() / best;
      } else {
        widths[i] = column.least() + (width - least) * Math.sqrt(column.wish()) / missing;
      }
    }
    return best <= width || least >= width ? widths : levelled(columns, widths);
  }

  private double wish() {
    return Math.max(0, best - least);
  }

  /** Takes from columns what they cannot use and gives it to the others. */
  private static double[] levelled(List<ColumnShares> columns, double[] widths) {
    double spare = 0;
    double wanting = 0;
    for (int i = 0; i < widths.length; i++) {
      double best = columns.get(i).best();
      if (widths[i] > best) {
        spare += widths[i] - best;
        widths[i] = best;
      } else {
        wanting += best - widths[i];
      }
    }
    if (spare > 0 && wanting > 0) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] += spare * (columns.get(i).best() - widths[i]) / wanting;
      }
    }
    return widths;
  }
}
