package io.keyplan.field;

import java.math.BigDecimal;

/** Checks and evens out numbers, whatever they were read from. */
final class Numbers {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LARGEST_POWER = 100;

  private Numbers() {}

  /** Takes the zeros off the end of the fraction. */
  static BigDecimal trimmed(BigDecimal number) {
    if (number.scale() <= 0 && number.scale() > -LARGEST_POWER) {
      return number.setScale(0);
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 && stripped.scale() > -LARGEST_POWER
        ? stripped.setScale(0)
        : stripped;
  }

  /**
   * Gives a whole number within a range.
   *
   * @throws Misread if it has a fraction or is out of the range
   */
  static Integer whole(BigDecimal number, int least, int most) {
    if (trimmed(number).scale() > 0) {
      throw new Misread("it has a fraction");
    }
    if (number.compareTo(BigDecimal.valueOf(least)) < 0) {
      throw new Misread("it is below " + least);
    } else if (number.compareTo(BigDecimal.valueOf(most)) > 0) {
      throw new Misread("it is above " + most);
    }
    return number.intValueExact();
  }

  /**
   * Gives a percentage from 0 to 100.
   *
   * @throws Misread if it is another number
   */
  static BigDecimal share(BigDecimal percent) {
    if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
      throw new Misread("it is not from 0 to 100 percent");
    }
    return trimmed(percent);
  }
}
