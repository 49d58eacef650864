package io.keyplan.i18n;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.SignDisplay;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.math.RoundingMode;
import java.util.Locale;

/** ICU's formats of a locale's numbers, made once each. Immutable and thread-safe. */
final class LocaleNumbers {

  /** How an amount is written: with at least and at most so many decimals. */
  private record Money(String currency, int least, int most) {}

  private final LocalizedNumberFormatter plain;
  private final Remembered<Integer, LocalizedNumberFormatter> fixed;
  private final LocalizedNumberFormatter years;
  private final Remembered<Integer, LocalizedNumberFormatter> growths;
  private final Remembered<Integer, LocalizedNumberFormatter> percents;
  private final Remembered<Integer, LocalizedNumberFormatter> fixedPercents;
  private final Remembered<Money, LocalizedNumberFormatter> amounts;

  LocaleNumbers(Locale locale) {
    LocalizedNumberFormatter numbers =
        NumberFormatter.withLocale(ULocale.forLocale(locale))
            .roundingMode(RoundingMode.HALF_UP)
            .sign(SignDisplay.NEGATIVE);
    this.plain = numbers.precision(Precision.maxFraction(2));
    this.fixed = new Remembered<>(decimals -> numbers.precision(Precision.fixedFraction(decimals)));
    this.years = numbers.grouping(NumberFormatter.GroupingStrategy.OFF);
    LocalizedNumberFormatter shares = numbers.unit(MeasureUnit.PERCENT);
    this.growths =
        new Remembered<>(
            decimals ->
                shares.precision(Precision.maxFraction(decimals)).sign(SignDisplay.EXCEPT_ZERO));
    this.percents = new Remembered<>(decimals -> shares.precision(Precision.maxFraction(decimals)));
    this.fixedPercents =
        new Remembered<>(decimals -> shares.precision(Precision.fixedFraction(decimals)));
    this.amounts =
        new Remembered<>(
            money ->
                numbers
                    .unit(Currency.getInstance(money.currency()))
                    .unitWidth(UnitWidth.SHORT)
                    .precision(Precision.minMaxFraction(money.least(), money.most())));
  }

  /** Numbers with up to two decimals. */
  LocalizedNumberFormatter plain() {
    return plain;
  }

  /** Numbers with so many decimals. */
  LocalizedNumberFormatter fixed(int decimals) {
    return fixed.get(decimals);
  }

  /** Numbers without grouping. */
  LocalizedNumberFormatter years() {
    return years;
  }

  /** Percentages with a sign, and up to so many decimals. */
  LocalizedNumberFormatter growths(int decimals) {
    return growths.get(decimals);
  }

  /** Percentages with up to so many decimals. */
  LocalizedNumberFormatter percents(int decimals) {
    return percents.get(decimals);
  }

  /** Percentages with so many decimals. */
  LocalizedNumberFormatter fixedPercents(int decimals) {
    return fixedPercents.get(decimals);
  }

  /** Amounts in a currency with at least and at most so many decimals. */
  LocalizedNumberFormatter amounts(String currency, int least, int most) {
    return amounts.get(new Money(currency, least, most));
  }
}
