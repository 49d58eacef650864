package io.keyplan.i18n;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a locale writes and counts, by the Unicode CLDR.
 *
 * <p>ICU needs a fifth of a process that writes one document to find out. So what it says of the
 * library's languages stands in a file; a test compares both. Other locales ask ICU. Immutable and
 * thread-safe.
 */
public final class LocaleConventions {

  static final String FILE = "cldr.txt";

  private static final String BETWEEN = " | ";

  /** Beyond it some languages have a further form, as in « 1 million de clients ». */
  private static final int MILLION = 1_000_000;

  private static final class Known {
    private static final Map<String, String> ROWS = rows();
    private static final Remembered<Locale, LocaleConventions> ALL =
        new Remembered<>(Known::conventions);

    private static LocaleConventions conventions(Locale locale) {
      String row = ROWS.get(locale.toLanguageTag());
      return row == null ? ofIcu(locale) : read(row);
    }
  }

  private final String likelyCountry;
  private final String decimal;
  private final String singular;
  private final DatePatterns dates;

  private LocaleConventions(
      String likelyCountry, String decimal, String singular, DatePatterns dates) {
    this.likelyCountry = likelyCountry;
    this.decimal = decimal;
    this.singular = singular;
    this.dates = dates;
  }

  /** Gives those of a locale, whether or not there are texts for its language. */
  public static LocaleConventions of(Locale locale) {
    return Known.ALL.get(locale);
  }

  /** Gives those of a locale as ICU tells them. */
  static LocaleConventions ofIcu(Locale locale) {
    ULocale asked = ULocale.forLocale(locale);
    PluralRules rules = PluralRules.forLocale(asked);
    StringBuilder singular = new StringBuilder();
    for (int i = 0; i <= 1; i++) {
      singular.append(rules.select(i).equals(PluralRules.KEYWORD_OTHER) ? '-' : '+');
    }
    return new LocaleConventions(
        ULocale.addLikelySubtags(new ULocale(asked.getLanguage())).getCountry(),
        DecimalFormatSymbols.getInstance(asked).getDecimalSeparatorString(),
        singular.toString(),
        DatePatterns.ofIcu(locale));
  }

  /** Gives the code of the country where the locale's language is likeliest to be written. */
  public String likelyCountry() {
    return likelyCountry;
  }

  /** Gives what stands before decimals. */
  public char decimalSeparator() {
    return decimal.charAt(0);
  }

  DatePatterns dates() {
    return dates;
  }

  /**
   * Gives the form that goes with a whole number, by CLDR's word, in languages of the library,
   * which have no more than two forms from 0 to below a million; null beyond.
   */
  @Nullable String form(long number) {
    if (number < 0 || number >= MILLION) {
      return null;
    }
    boolean one = number <= 1 && singular.charAt((int) number) == '+';
    return one ? PluralRules.KEYWORD_ONE : PluralRules.KEYWORD_OTHER;
  }

  /** Writes a row of the file, without the locales that it is of. */
  String row() {
    List<String> cells = new ArrayList<>(List.of(likelyCountry, decimal, singular));
    cells.addAll(dates.cells());
    return String.join(BETWEEN, cells);
  }

  private static LocaleConventions read(String row) {
    List<String> cells = List.of(row.split(" \\| ", -1));
    return new LocaleConventions(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        DatePatterns.read(cells.subList(3, cells.size())));
  }

  /** Finds the row of every locale in the file: locales, a colon, what they have in common. */
  private static Map<String, String> rows() {
    Map<String, String> rows = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(LocaleConventions.class.getResourceAsStream(FILE), FILE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
        int colon = line.indexOf(": ");
        if (colon > 0 && !line.startsWith("#")) {
          for (String tag : line.substring(0, colon).split(" ")) {
            rows.put(tag, line.substring(colon + 2));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
    return rows;
  }
}
