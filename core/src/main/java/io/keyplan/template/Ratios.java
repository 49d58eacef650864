package io.keyplan.template;

import io.keyplan.document.Datum;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Percentages as data of the tree, rounded to what a reader can use; blank where unknown. */
public final class Ratios {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Ratios() {}

  /** Gives a share in percent; blank where there is none. */
  public static Datum share(@Nullable BigDecimal percent) {
    return percent == null ? Datum.BLANK : new Datum.Share(rounded(percent));
  }

  /** Gives a change in percent, with its sign; blank where there is none. */
  public static Datum growth(@Nullable BigDecimal percent) {
    return percent == null ? Datum.BLANK : new Datum.Growth(rounded(percent));
  }

  /** Gives what part of a whole something is; blank where either is missing. */
  public static Datum of(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
    return share(percent(part, whole));
  }

  /** Computes a part in percent of a whole above zero; null where either is unknown. */
  public static @Nullable BigDecimal percent(
      @Nullable BigDecimal part, @Nullable BigDecimal whole) {
    return part == null || whole == null || whole.signum() <= 0
        ? null
        : part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
  }

  /** Rounds to one decimal. */
  public static BigDecimal rounded(BigDecimal percent) {
    return percent.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
  }
}
