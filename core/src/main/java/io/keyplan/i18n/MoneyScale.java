package io.keyplan.i18n;

import java.math.BigDecimal;

/** The units in which amounts of money are written in little space. */
public enum MoneyScale {
  /** As they are, in whole units of the currency. */
  UNITS(0, 0, ""),
  /** Thousands, with up to one decimal. */
  THOUSANDS(3, 1, "word.thousandSuffix"),
  /** Millions, with up to two decimals. */
  MILLIONS(6, 2, "word.millionSuffix"),
  /** Thousands of millions, with up to two decimals. */
  BILLIONS(9, 2, "word.billionSuffix");

  private final int power;
  private final int decimals;
  private final String suffix;

  MoneyScale(int power, int decimals, String suffix) {
    this.power = power;
    this.decimals = decimals;
    this.suffix = suffix;
  }

  /** Chooses the unit of an amount: the largest of which it makes one, rounded as it is written. */
  public static MoneyScale of(BigDecimal amount) {
    for (int i = values().length - 1; i > 0; i--) {
      MoneyScale scale = values()[i];
      MoneyScale below = values()[i - 1];
      BigDecimal half = new BigDecimal("0.5").scaleByPowerOfTen(below.power - below.decimals);
      if (amount.abs().compareTo(scale.divisor().subtract(half)) >= 0) {
        return scale;
      }
    }
    return UNITS;
  }

  /** Gives the power of ten that the unit stands for. */
  public int power() {
    return power;
  }

  /** Gives what amounts are divided by. */
  public BigDecimal divisor() {
    return BigDecimal.ONE.scaleByPowerOfTen(power).setScale(0);
  }

  /** Gives the most decimals in this unit. */
  public int decimals() {
    return decimals;
  }

  /** Gives the key of the text that stands for the unit; empty for none. */
  String suffix() {
    return suffix;
  }
}
