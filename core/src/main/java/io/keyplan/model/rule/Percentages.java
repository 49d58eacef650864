package io.keyplan.model.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Percentages that the data allow to compute; 15 means 15 %. */
public final class Percentages {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Percentages() {}

  public static @Nullable BigDecimal progress(
      @Nullable BigDecimal baseline, @Nullable BigDecimal current, @Nullable BigDecimal target) {
    BigDecimal start = Amounts.orZero(baseline);
    return current == null || target == null
        ? null
        : ratio(current.subtract(start), target.subtract(start));
  }

  public static @Nullable BigDecimal share(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
    return part == null || whole == null ? null : ratio(part, whole);
  }

  public static @Nullable BigDecimal growth(@Nullable BigDecimal from, @Nullable BigDecimal to) {
    return from == null || to == null || from.signum() <= 0 ? null : ratio(to.subtract(from), from);
  }

  private static @Nullable BigDecimal ratio(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0 ? null : part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
  }
}
