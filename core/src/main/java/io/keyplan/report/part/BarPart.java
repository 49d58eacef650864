package io.keyplan.report.part;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far something is, as a bar.
 *
 * @param percent how much of the bar is full; less than 0 shows as 0, more than 100 as 100
 * @param thickness thickness in points
 * @param number the same in words, beside it; null where they stand elsewhere
 */
public record BarPart(BigDecimal percent, double thickness, @Nullable TextPart number)
    implements ReportPart {

  /** Gives the full part of the bar, from 0 to 1. */
  public double share() {
    return Math.max(0, Math.min(1, percent.doubleValue() / 100));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.bar(this);
  }
}
