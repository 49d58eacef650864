package io.keyplan.template;

import io.keyplan.document.Datum;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Percentages as data of the tree, rounded to what a reader can use; blank where unknown. */
final class Ratios {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Ratios() {}

  static Datum share(@Nullable BigDecimal percent) {
    return percent == null ? Datum.BLANK : new Datum.Share(rounded(percent));
  }

  static Datum growth(@Nullable BigDecimal percent) {
    return percent == null ? Datum.BLANK : new Datum.Growth(rounded(percent));
  }

  static Datum of(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
    return share(percent(part, whole));
  }

  /** Computes a part in percent of a whole above zero; null where either is unknown. */
  static @Nullable BigDecimal percent(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
    return part == null || whole == null || whole.signum() <= 0
        ? null
        : part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
  }

  /** Rounds to one decimal. */
  static BigDecimal rounded(BigDecimal percent) {
    return percent.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
  }
}
