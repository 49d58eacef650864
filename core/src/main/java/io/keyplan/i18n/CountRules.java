package io.keyplan.i18n;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a language counts, by the Unicode CLDR: which numbers have the singular, and how numbers in
 * sentences are written.
 *
 * <p>What most sentences count needs neither rules nor formats of ICU. Immutable and thread-safe.
 */
final class CountRules {

  /** As many decimals as ICU writes in messages. */
  private static final int MOST_DECIMALS = 3;

  /** Below it, no language of the library writes more than digits. */
  private static final long GROUPED = 1000;

  private final Locale locale;
  private final boolean plain;

  /** What ICU knows, which is dear to make and seldom asked for. */
  private static final class Icu {
    private static final Remembered<ULocale, PluralRules> RULES =
        new Remembered<>(PluralRules::forLocale);
    private static final Remembered<ULocale, PluralRules> ORDINALS =
        new Remembered<>(locale -> PluralRules.forLocale(locale, PluralRules.PluralType.ORDINAL));
    private static final Remembered<ULocale, LocalizedNumberFormatter> NUMBERS =
        new Remembered<>(
            locale ->
                NumberFormatter.withLocale(locale)
                    .grouping(NumberFormatter.GroupingStrategy.ON_ALIGNED)
                    .precision(Precision.maxFraction(MOST_DECIMALS)));
  }

  /**
   * Creates those of a locale.
   *
   * @param plain whether the language is one of the library's own
   */
  CountRules(Locale locale, boolean plain) {
    this.locale = locale;
    this.plain = plain;
  }

  /**
   * Gives the word by which CLDR calls the form that goes with a number, such as {@code one}.
   *
   * @param ordinal whether it says which one rather than how many
   */
  String keyword(Number number, boolean ordinal) {
    @Nullable String known =
        plain && !ordinal && isWhole(number)
            ? LocaleConventions.of(locale).form(number.longValue())
            : null;
    if (known != null) {
      return known;
    }
    PluralRules rules = (ordinal ? Icu.ORDINALS : Icu.RULES).get(icuLocale());
    return rules.select(number.doubleValue());
  }

  /** Writes a number as it stands in a sentence. */
  String written(Number number) {
    if (plain && isWhole(number)) {
      long value = number.longValue();
      if (value >= 0 && value < GROUPED) {
        return Long.toString(value);
      }
    }
    return Icu.NUMBERS.get(icuLocale()).format(number).toString();
  }

  private static boolean isWhole(Number number) {
    return number instanceof Integer || number instanceof Long;
  }

  private ULocale icuLocale() {
    return ULocale.forLocale(locale);
  }
}
