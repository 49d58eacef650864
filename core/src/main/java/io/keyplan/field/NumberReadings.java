package io.keyplan.field;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import io.keyplan.model.choice.MeasureUnit;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.model.structure.FieldKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers of every kind: bare ones, amounts, percentages, measures in their units, whole
 * numbers, years and scores.
 *
 * <p>A number from zero to one without a sign in the place of a percentage, such as 0.15, is
 * ambiguous: people mean 15 % by it as well as 0.15 %. Immutable and thread-safe.
 */
final class NumberReadings {

  private static final int BEST_SCORE = 5;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;
  private static final int LONGEST = 400;
  private static final String PERCENT_SIGNS = "%٪﹪％";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Numeral.Separators numbers;
  private final Numeral.Separators amounts;
  private final int decimals;
  private final MoneyWords words;
  private final Set<String> percent;
  private final Set<String> of;

  NumberReadings(Locale locale, String currency, Aliases aliases) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(ULocale.forLocale(locale));
    this.numbers =
        new Numeral.Separators(
            first(symbols.getDecimalSeparatorString()),
            first(symbols.getGroupingSeparatorString()));
    this.amounts =
        new Numeral.Separators(
            first(symbols.getMonetaryDecimalSeparatorString()),
            first(symbols.getMonetaryGroupingSeparatorString()));
    this.decimals = Currency.getInstance(currency).getDefaultFractionDigits();
    this.words = new MoneyWords(locale, currency, aliases);
    this.percent = keys(aliases, "percent");
    this.of = keys(aliases, "score.of");
  }

  /** Reads what a text says in the place of a number. */
  Parsed read(FieldKind kind, @Nullable OpenEnum<MeasureUnit> unit, String text) {
    if (text.length() > LONGEST) {
      throw new Misread("it is too long for a number");
    }
    String plain = PlainText.plain(text);
    return switch (kind) {
      case MONEY -> money(plain);
      case PERCENT -> share(percentage(plain));
      case MEASURE -> measure(unit, plain);
      case INTEGER -> whole(plain, 0, Integer.MAX_VALUE);
      case YEAR -> whole(plain, FIRST_YEAR, LAST_YEAR);
      case FISCAL_YEAR ->
          FiscalYears.year(plain)
              .map(Parsed::value)
              .orElseGet(() -> whole(plain, FIRST_YEAR, LAST_YEAR));
      case SCORE -> Parsed.value(score(plain));
      default -> number(plain);
    };
  }

  /** Checks a number that a document holds as one. */
  Parsed read(FieldKind kind, @Nullable OpenEnum<MeasureUnit> unit, BigDecimal number) {
    return switch (kind) {
      case PERCENT -> share(bare(number));
      case INTEGER -> Parsed.value(Numbers.whole(number, 0, Integer.MAX_VALUE));
      case YEAR, FISCAL_YEAR -> Parsed.value(Numbers.whole(number, FIRST_YEAR, LAST_YEAR));
      case SCORE -> Parsed.value(Numbers.whole(number, 1, BEST_SCORE));
      case MEASURE ->
          PercentUnit.isOne(unit) ? bare(number) : Parsed.value(Numbers.trimmed(number));
      default -> Parsed.value(Numbers.trimmed(number));
    };
  }

  /** Checks a percentage that a document holds as one. */
  Parsed readPercent(FieldKind kind, @Nullable OpenEnum<MeasureUnit> unit, BigDecimal value) {
    if (kind == FieldKind.PERCENT) {
      return Parsed.value(Numbers.share(value));
    } else if (kind == FieldKind.MEASURE && PercentUnit.isOne(unit)) {
      return Parsed.value(Numbers.trimmed(value));
    }
    throw new Misread("it is a percentage");
  }

  private Parsed money(String plain) {
    Numeral numeral = Numeral.read(plain, amounts);
    int power = words.power(numeral.before(), numeral.after());
    BigDecimal sole = numeral.sole();
    if (sole != null) {
      return scaled(sole, power);
    }
    BigDecimal fraction = present(numeral.fraction());
    BigDecimal thousands = present(numeral.thousands());
    if (power > 0 || decimals >= 3) {
      return scaled(fraction, power);
    }
    return numeral.usual() ? either(fraction, thousands) : Parsed.value(thousands);
  }

  private Parsed number(String plain) {
    Numeral numeral = bareNumeral(plain);
    int power = words.power(numeral.after());
    BigDecimal sole = numeral.sole();
    if (sole != null) {
      return scaled(sole, power);
    }
    BigDecimal fraction = present(numeral.fraction());
    return power > 0 || numeral.usual()
        ? scaled(fraction, power)
        : either(present(numeral.thousands()), fraction);
  }

  private Parsed whole(String plain, int least, int most) {
    Numeral numeral = bareNumeral(plain);
    int power = words.power(numeral.after());
    boolean grouped = power == 0 && numeral.thousands() != null;
    BigDecimal number = present(grouped ? numeral.thousands() : either(numeral));
    Integer value = Numbers.whole(number.scaleByPowerOfTen(power), least, most);
    return power == 0 ? Parsed.value(value) : Parsed.completed(value);
  }

  private Parsed measure(@Nullable OpenEnum<MeasureUnit> unit, String plain) {
    if (unit == null || unit.is(MeasureUnit.NUMBER)) {
      return number(plain);
    } else if (unit.is(MeasureUnit.MONEY)) {
      return money(plain);
    } else if (PercentUnit.isOne(unit)) {
      return percentage(plain);
    }
    String named = PlainText.plain(unit.text()).toLowerCase(Locale.ROOT);
    boolean ends = plain.toLowerCase(Locale.ROOT).endsWith(named);
    String number = ends ? plain.substring(0, plain.length() - named.length()) : plain;
    try {
      return number(number.strip());
    } catch (Misread e) {
      throw ends ? e : new Misread(e.why() + "; the unit is \"" + unit.text() + "\"");
    }
  }

  /** Reads a percentage of any size. */
  private Parsed percentage(String plain) {
    Numeral numeral = Numeral.read(plain, numbers);
    boolean before = isPercentSign(numeral.before());
    boolean after = isPercentSign(numeral.after());
    if (!before && !numeral.before().isEmpty() || !after && !numeral.after().isEmpty()) {
      String found = before || numeral.before().isEmpty() ? numeral.after() : numeral.before();
      throw new Misread("\"" + found + "\" is no part of a percentage");
    }
    BigDecimal number = either(numeral);
    return before || after ? Parsed.value(number) : bare(number);
  }

  private boolean isPercentSign(String text) {
    return text.length() == 1 && PERCENT_SIGNS.contains(text)
        || percent.contains(PlainText.key(text));
  }

  private static Parsed bare(BigDecimal number) {
    boolean part = number.signum() != 0 && number.abs().compareTo(BigDecimal.ONE) < 0;
    BigDecimal percent = Numbers.trimmed(number);
    return part
        ? new Parsed.Ambiguous(
            List.of(percent, Numbers.trimmed(number.multiply(HUNDRED))),
            "without a percent sign it may be part of one or percent")
        : Parsed.value(percent);
  }

  private static Parsed share(Parsed percentage) {
    if (percentage instanceof Parsed.Value value && value.value() instanceof BigDecimal percent) {
      return Parsed.value(Numbers.share(percent));
    }
    return percentage;
  }

  private Integer score(String plain) {
    long stars = plain.chars().filter(c -> c == '★' || c == '●').count();
    boolean pips = plain.chars().allMatch(c -> "★☆●○ ".indexOf(c) >= 0);
    if (pips && plain.chars().filter(c -> c != ' ').count() == BEST_SCORE) {
      return Numbers.whole(BigDecimal.valueOf(stars), 1, BEST_SCORE);
    }
    Numeral numeral = bareNumeral(plain);
    if (!numeral.after().isEmpty()) {
      checkOutOf(numeral.after());
    }
    return Numbers.whole(either(numeral), 1, BEST_SCORE);
  }

  private void checkOutOf(String after) {
    int digit = 0;
    while (digit < after.length() && !Character.isDigit(after.charAt(digit))) {
      digit++;
    }
    String best = after.substring(digit);
    if (best.isEmpty() || !of.contains(PlainText.key(after.substring(0, digit)))) {
      throw new Misread("\"" + after + "\" is more than a score");
    }
    if (!best.equals(String.valueOf(BEST_SCORE))) {
      throw new Misread("the best score is " + BEST_SCORE);
    }
  }

  private Numeral bareNumeral(String plain) {
    Numeral numeral = Numeral.read(plain, numbers);
    if (!numeral.before().isEmpty()) {
      throw new Misread("\"" + numeral.before() + "\" is no part of a number");
    }
    return numeral;
  }

  private static Parsed scaled(BigDecimal number, int power) {
    return power == 0
        ? Parsed.value(number)
        : Parsed.completed(Numbers.trimmed(number.scaleByPowerOfTen(power)));
  }

  private static Parsed either(BigDecimal one, BigDecimal other) {
    return new Parsed.Ambiguous(
        List.of(one, other), "its separator may stand between thousands or before a fraction");
  }

  private static BigDecimal either(Numeral numeral) {
    BigDecimal fraction = numeral.fraction();
    return fraction == null ? present(numeral.thousands()) : fraction;
  }

  private static BigDecimal present(@Nullable BigDecimal number) {
    if (number == null) {
      throw new IllegalStateException("a numeral has a reading");
    }
    return number;
  }

  private static char first(String separator) {
    String plain = PlainText.plain("0" + separator + "0");
    return plain.charAt(1);
  }

  private static Set<String> keys(Aliases aliases, String name) {
    return aliases.inAll(name).map(PlainText::key).collect(Collectors.toUnmodifiableSet());
  }
}
