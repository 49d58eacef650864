package io.keyplan.i18n;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;

/**
 * How a locale writes dates of the Gregorian calendar, by the Unicode CLDR: patterns in its
 * letters, and names of months.
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

  private static final String BETWEEN_MONTHS = " ";

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

  /** Reads what {@link #cells} wrote. */
  static DatePatterns read(List<String> cells) {
    return new DatePatterns(
        names(cells.get(0)),
        names(cells.get(1)),
        names(cells.get(2)),
        cells.get(3),
        cells.get(4),
        cells.get(5),
        cells.get(6));
  }

  private static List<String> names(String cell) {
    return List.of(cell.split(BETWEEN_MONTHS));
  }

  /** Writes these as cells of a row. */
  List<String> cells() {
    return List.of(
        String.join(BETWEEN_MONTHS, months),
        String.join(BETWEEN_MONTHS, shortMonths),
        String.join(BETWEEN_MONTHS, loneMonths),
        medium,
        full,
        dayOfYear,
        month);
  }
}
