package io.keyplan.poi.ooxml;

import io.keyplan.figure.ChartSeries;
import org.jspecify.annotations.Nullable;

/** Sums of the parts of a chart as formulas of the workbook that it shows. */
public final class ChartSums {

  private ChartSums() {}

  /**
   * Gives the formula of a sum of parts.
   *
   * @param parts the range of the parts in one category
   * @return null for a series that is no sum
   */
  public static @Nullable String formula(ChartSeries series, String parts) {
    return switch (series.look()) {
      case SUM -> "SUM(" + parts + ")";
      case TOP -> "SUMIF(" + parts + ",\">0\")";
      case SOLID, HATCHED, LINE -> null;
    };
  }
}
