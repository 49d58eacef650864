package io.keyplan.i18n;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * Dates by the patterns and month names of the Unicode CLDR; immutable, unlike ICU's own formats.
 */
final class DateFormats {

  private final boolean french;
  private final String[] months;
  private final String[] shortMonths;
  private final String[] lone;
  private final String medium;
  private final String full;
  private final String dayOfYear;
  private final String month;

  private DateFormats(ULocale locale) {
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
    DateTimePatternGenerator patterns = DateTimePatternGenerator.getInstance(locale);
    this.french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
    this.months = symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
    this.shortMonths = symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.ABBREVIATED);
    this.lone = symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.ABBREVIATED);
    this.medium = patterns.getBestPattern("yMMMd");
    this.full = patterns.getBestPattern("yMMMMd");
    this.dayOfYear = patterns.getBestPattern("MMMMd");
    this.month = patterns.getBestPattern("yMMM");
  }

  static DateFormats of(ULocale locale) {
    return new DateFormats(locale);
  }

  String mediumPattern() {
    return medium;
  }

  String medium(LocalDate date) {
    return write(medium, date, false);
  }

  String full(LocalDate date) {
    return write(full, date, french);
  }

  String dayOfYear(LocalDate date) {
    return write(dayOfYear, date, french);
  }

  String shortMonth(int value) {
    return lone[value - 1];
  }

  String month(YearMonth value) {
    return write(month, value.atDay(1), false);
  }

  /** In a French sentence the first day of a month is an ordinal, « 1er février ». */
  private String write(String pattern, LocalDate date, boolean ordinalFirst) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pattern.length(); ) {
      char letter = pattern.charAt(i);
      int end = i;
      while (end < pattern.length() && pattern.charAt(end) == letter) {
        end++;
      }
      switch (letter) {
        case 'd' ->
            text.append(date.getDayOfMonth())
                .append(ordinalFirst && date.getDayOfMonth() == 1 ? "er" : "");
        case 'M', 'L' ->
            text.append((end - i == 4 ? months : shortMonths)[date.getMonthValue() - 1]);
        case 'y' -> text.append(date.getYear());
        case '\'' -> {}
        default -> text.append(pattern, i, end);
      }
      i = end;
    }
    return text.toString();
  }
}
