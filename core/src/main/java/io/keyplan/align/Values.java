package io.keyplan.align;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says when values are the same. Thread-safe. */
public final class Values {

  private Values() {}

  /** Says whether two values are equal; numbers are whatever zeros they are written with. */
  public static boolean areEqual(@Nullable Object one, @Nullable Object other) {
    return one instanceof BigDecimal number && other instanceof BigDecimal otherNumber
        ? number.compareTo(otherNumber) == 0
        : Objects.equals(one, other);
  }
}
