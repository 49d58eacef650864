package io.keyplan.i18n;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a locale writes dates of the Gregorian calendar, by the Unicode CLDR: patterns in its
 * letters, and names of months.
 *
 * <p>ICU needs a sixth of a process that writes one document to find them. So those of the
 * library's languages stand in a file, written from ICU; a test compares both. Other locales ask
 * ICU.
 *
 * @param months the names of months beside a day
 * @param shortMonths the same, abbreviated
 * @param loneMonths abbreviated names of months that stand alone
 * @param medium day, abbreviated month and year
 * @param full day, month and year
 * @param dayOfYear day and month
 * @param month abbreviated month and year
 */
record DatePatterns(
    List<String> months,
    List<String> shortMonths,
    List<String> loneMonths,
    String medium,
    String full,
    String dayOfYear,
    String month) {

  static final String FILE = "dates.txt";

  private static final String BETWEEN = " | ";
  private static final String BETWEEN_MONTHS = " ";

  private static final class Known {
    private static final Map<String, String> ROWS = rows();
  }

  /** Gives those of a locale. */
  static DatePatterns of(Locale locale) {
    String row = Known.ROWS.get(locale.toLanguageTag());
    return row == null ? ofIcu(locale) : read(row);
  }

  /** Gives those of a locale as ICU tells them. */
  static DatePatterns ofIcu(Locale locale) {
    ULocale gregorian = ULocale.forLocale(locale).setKeywordValue("calendar", "gregorian");
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(gregorian);
    DateTimePatternGenerator patterns = DateTimePatternGenerator.getInstance(gregorian);
    return new DatePatterns(
        List.of(symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE)),
        List.of(symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.ABBREVIATED)),
        List.of(symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.ABBREVIATED)),
        patterns.getBestPattern("yMMMd"),
        patterns.getBestPattern("yMMMMd"),
        patterns.getBestPattern("MMMMd"),
        patterns.getBestPattern("yMMM"));
  }

  /** Writes a row of the file, without the locales that it is of. */
  String row() {
    return String.join(
        BETWEEN,
        String.join(BETWEEN_MONTHS, months),
        String.join(BETWEEN_MONTHS, shortMonths),
        String.join(BETWEEN_MONTHS, loneMonths),
        medium,
        full,
        dayOfYear,
        month);
  }

  private static DatePatterns read(String row) {
    String[] parts = row.split(" \\| ", -1);
    return new DatePatterns(
        List.of(parts[0].split(BETWEEN_MONTHS)),
        List.of(parts[1].split(BETWEEN_MONTHS)),
        List.of(parts[2].split(BETWEEN_MONTHS)),
        parts[3],
        parts[4],
        parts[5],
        parts[6]);
  }

  /** Finds the row of every locale in the file: locales, a colon, what they have in common. */
  private static Map<String, String> rows() {
    Map<String, String> rows = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(DatePatterns.class.getResourceAsStream(FILE), FILE);
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
