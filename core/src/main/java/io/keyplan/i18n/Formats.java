package io.keyplan.i18n;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.util.Currency;
import io.keyplan.document.Datum;
import io.keyplan.document.Document;
import io.keyplan.value.UnknownChoiceException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes typed values as a language and a country do.
 *
 * <p>The rules are those of the Unicode CLDR as ICU4J carries them, so that every machine and every
 * Java version writes the same; spaces, the first of a month and scaled amounts are as the
 * language's file of typography says. Immutable and thread-safe.
 */
public final class Formats {

  /**
   * What stands before the last two digits of a fiscal year; there only where a company says so.
   */
  private static final String FISCAL_YEAR = "calendar.fiscalYear";

  /** The month in which such years begin; likewise. */
  private static final String FISCAL_YEAR_START = "calendar.fiscalYearStart";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final RememberedByLocale<Formats> KNOWN =
      new RememberedByLocale<>((texts, locale) -> new Formats(Messages.of(texts, locale)));

  private final Messages messages;
  private final String space;
  private final DateFormats dates;

  /** Made when the first number is written. */
  private volatile @Nullable LocaleNumbers numbers;

  private Formats(Messages messages) {
    this.messages = messages;
    this.space = messages.text("typography.space");
    this.dates = new DateFormats(messages);
  }

  /**
   * Gives the formats of a locale, with the library's texts.
   *
   * @throws UnknownChoiceException if there are no texts for the language, naming those there are
   */
  public static Formats of(Locale locale) {
    return of(Texts.builtIn(), locale);
  }

  /**
   * Gives the formats of a locale, with such texts.
   *
   * @throws UnknownChoiceException if there are no texts for the language, naming those there are
   */
  public static Formats of(Texts texts, Locale locale) {
    return KNOWN.get(texts, locale);
  }

  /** Gives the formats that belong to texts. */
  public static Formats of(Messages messages) {
    return of(messages.texts(), messages.locale());
  }

  /** Gives the formats that a document is written with. */
  public static Formats of(Document document) {
    return of(Messages.of(document));
  }

  private LocaleNumbers numbers() {
    LocaleNumbers known = numbers;
    if (known == null) {
      known = new LocaleNumbers(messages.locale());
      numbers = known;
    }
    return known;
  }

  /** Gives the locale. */
  public Locale locale() {
    return messages.locale();
  }

  /** Writes a value; nothing for a blank one. */
  public String format(Datum datum) {
    if (datum instanceof Datum.Words words) {
      return words.text();
    } else if (datum instanceof Datum.Link link) {
      return link.text();
    } else if (datum instanceof Datum.Number number) {
      String unit = number.unit().isEmpty() ? "" : "\u00A0" + number.unit();
      return number(number.value()) + spaced(unit);
    } else if (datum instanceof Datum.Amount amount) {
      return amount(amount.value(), amount.currency());
    } else if (datum instanceof Datum.Share share) {
      return percent(share.percent(), 1);
    } else if (datum instanceof Datum.Growth growth) {
      return growth(growth.percent());
    } else if (datum instanceof Datum.Day day) {
      return day(day.date());
    } else if (datum instanceof Datum.Year year) {
      return year(year.value());
    } else if (datum instanceof Datum.FiscalYear year) {
      return fiscalYear(year.value());
    } else if (datum instanceof Datum.Score score) {
      return messages.text(
          "word.scoreOf",
          number(BigDecimal.valueOf(score.value())),
          number(BigDecimal.valueOf(score.best())));
    } else if (datum instanceof Datum.Flag flag) {
      return flag.label();
    } else if (datum instanceof Datum.State state) {
      return state.label();
    }
    return "";
  }

  /** Writes a value in little space: amounts in thousands or millions, otherwise as usual. */
  public String compact(Datum datum) {
    if (datum instanceof Datum.Amount amount) {
      return compactAmount(amount.value(), amount.currency());
    }
    return format(datum);
  }

  /** Writes a number with up to two decimals. */
  public String number(BigDecimal value) {
    return written(numbers().plain().format(value).toString());
  }

  /** Writes a number with so many decimals. */
  public String number(BigDecimal value, int decimals) {
    return written(numbers().fixed(decimals).format(value).toString());
  }

  /** Writes a year: a number without grouping. */
  public String year(int year) {
    return numbers().years().format(year).toString();
  }

  /** Says whether the company's years begin in another month than January, and have a name. */
  public boolean hasFiscalYears() {
    return messages.has(FISCAL_YEAR);
  }

  /** Gives the month, from 1 to 12, in which the company's years begin. */
  public int firstMonth() {
    return messages.has(FISCAL_YEAR_START) ? Integer.parseInt(messages.text(FISCAL_YEAR_START)) : 1;
  }

  /**
   * Writes the year of revenue: as any other, or where a company's years begin in another month
   * than January, as in FY27.
   */
  public String fiscalYear(int year) {
    return hasFiscalYears()
        ? String.format(Locale.ROOT, "%s%02d", messages.text(FISCAL_YEAR), year % 100)
        : year(year);
  }

  /**
   * Writes a percentage; 15 means 15 %.
   *
   * <p>What is more than nothing never reads 0 %, and what is not all never reads 100 %: 0.04 with
   * one decimal is “&lt; 0.1%”, 99.97 is “&gt; 99.9%”.
   *
   * @param decimals most decimals
   */
  public String percent(BigDecimal percent, int decimals) {
    return percent(percent, decimals, numbers().percents(decimals));
  }

  /** Writes a percentage as {@link #percent} does, but with so many decimals in any case. */
  public String fixedPercent(BigDecimal percent, int decimals) {
    return isMisleading(percent, decimals)
        ? percent(percent, decimals)
        : written(numbers().fixedPercents(decimals).format(percent).toString());
  }

  /**
   * Writes a change in whole percent with its sign; with a decimal where it would else read as no
   * change or as a whole one: 0.4 is “+0.4%”, −99.97 is “&lt; −99.9%”.
   */
  public String growth(BigDecimal percent) {
    int decimals = isMisleading(percent, 0) ? 1 : 0;
    return percent(percent, decimals, numbers().growths(decimals));
  }

  private String percent(BigDecimal percent, int decimals, LocalizedNumberFormatter format) {
    if (!isMisleading(percent, decimals)) {
      return written(format.format(percent).toString());
    }
    BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
    int beyond = percent.abs().compareTo(HUNDRED);
    boolean small = percent.abs().compareTo(BigDecimal.ONE) < 0;
    BigDecimal bound = small ? step : beyond > 0 ? HUNDRED : HUNDRED.subtract(step);
    boolean below = small == percent.signum() > 0;
    BigDecimal signed = percent.signum() < 0 ? bound.negate() : bound;
    return written((below ? "<" : ">") + "\u00A0" + format.format(signed));
  }

  /** Says whether rounding a percentage would make something nothing, or a part the whole. */
  public static boolean isMisleading(BigDecimal percent, int decimals) {
    BigDecimal rounded = percent.setScale(decimals, RoundingMode.HALF_UP);
    boolean extreme = rounded.signum() == 0 || rounded.abs().compareTo(HUNDRED) == 0;
    return extreme && rounded.compareTo(percent) != 0;
  }

  /** Writes an amount of money; decimals only where it has any, as many as the currency has. */
  public String amount(BigDecimal value, String currency) {
    int decimals = decimals(value, currency);
    return written(numbers().amounts(currency, decimals, decimals).format(value).toString());
  }

  /** Says with how many decimals an amount is written: none or as many as the currency has. */
  public int decimals(BigDecimal value, String currency) {
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    return whole ? 0 : Currency.getInstance(currency).getDefaultFractionDigits();
  }

  /**
   * Writes an amount of money in thousands, millions or billions: thousands with up to one decimal,
   * the others with up to two; so every place that shows the amount shows the same digits.
   */
  public String compactAmount(BigDecimal value, String currency) {
    MoneyScale scale = MoneyScale.of(value);
    if (scale == MoneyScale.UNITS) {
      return amount(value.setScale(0, RoundingMode.HALF_UP), currency);
    }
    BigDecimal scaled = value.scaleByPowerOfTen(-scale.power());
    String text = numbers().amounts(currency, 0, scale.decimals()).format(scaled).toString();
    int end = endOfDigits(text);
    String suffix = messages.text(scale.suffix());
    return written(compact(text.substring(0, end), suffix, text.substring(end)));
  }

  /** Finds where the number ends and a unit behind it begins; no unit holds a digit. */
  private static int endOfDigits(String text) {
    int end = text.length();
    while (end > 0 && !Character.isDigit(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Writes a day as in a table: short, with the month in letters. */
  public String day(LocalDate date) {
    return dates.medium(date);
  }

  /** Writes a day as in a sentence: in full. */
  public String longDay(LocalDate date) {
    return dates.full(date);
  }

  /** Writes a day of a year that the reader knows. */
  public String dayOfYear(LocalDate date) {
    return dates.dayOfYear(date);
  }

  /** Writes a month whose year is known in little space, such as “Sep”. */
  public String monthOfYear(YearMonth month) {
    return dates.shortMonth(month.getMonthValue());
  }

  /** Writes a month in little space. */
  public String month(YearMonth month) {
    return dates.month(month);
  }

  /**
   * Gives the pattern of {@link #day}, with the letters of CLDR: {@code d}, {@code MMM}, {@code y}.
   */
  public String dayPattern() {
    return dates.mediumPattern();
  }

  /**
   * Where a sign or a code of a currency stands behind the number, the language has its own way.
   */
  private String compact(String number, String suffix, String unit) {
    String sign = unit.strip().replace("\u00A0", "").replace("\u202F", "");
    String key = sign.isEmpty() ? "scaled" : sign.length() == 1 ? "scaledSign" : "scaledCode";
    return messages.text("typography." + key, number, suffix, sign);
  }

  /** A hyphen is no minus: it breaks lines and is easily overlooked. */
  private String written(String number) {
    return spaced(number.replace('-', '\u2212'));
  }

  /** Writes the spaces before units and behind signs as the language has them. */
  public String spaced(String text) {
    return space.isEmpty() ? text : text.replace("\u00A0", space);
  }
}
