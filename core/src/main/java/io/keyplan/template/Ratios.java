package io.keyplan.template;

import io.keyplan.document.Datum;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Percentages as data of the tree, rounded to what a reader can use; blank where unknown. */
public final class Ratios {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MOST_PLACES = 4;

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

  /** Rounds to one decimal; to more where a part would become nothing or the whole. */
  public static BigDecimal rounded(BigDecimal percent) {
    BigDecimal rounded = percent.setScale(1, RoundingMode.HALF_UP);
    for (int places = 2; places <= MOST_PLACES && isExtreme(rounded, percent); places++) {
      rounded = percent.setScale(places, RoundingMode.HALF_UP);
    }
    return rounded.stripTrailingZeros();
  }

  private static boolean isExtreme(BigDecimal rounded, BigDecimal percent) {
    boolean extreme = rounded.signum() == 0 || rounded.abs().compareTo(HUNDRED) == 0;
    return extreme && rounded.compareTo(percent) != 0;
  }
}
