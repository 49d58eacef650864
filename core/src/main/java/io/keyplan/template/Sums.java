package io.keyplan.template;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Adds up numbers of records, of which some may be absent. */
public final class Sums {

  private Sums() {}

  /** Adds up what is there; null when nothing is. */
  public static <T> @Nullable BigDecimal of(
      Collection<T> records, Function<T, @Nullable BigDecimal> number) {
    return records.stream()
        .map(number)
        .filter(Objects::nonNull)
        .reduce(BigDecimal::add)
        .orElse(null);
  }

  /** Adds up what is there; zero when nothing is. */
  public static <T> BigDecimal orZero(
      Collection<T> records, Function<T, @Nullable BigDecimal> number) {
    BigDecimal sum = of(records, number);
    return sum == null ? BigDecimal.ZERO : sum;
  }
}
