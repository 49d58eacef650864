package io.keyplan.i18n;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Dates by the patterns and month names of the Unicode CLDR for the Gregorian calendar, which those
 * of plans are of; immutable, unlike ICU's own formats.
 */
final class DateFormats {

  private final String first;
  private final String[] months;
  private final String[] shortMonths;
  private final String[] lone;
  private final String medium;
  private final String full;
  private final String dayOfYear;
  private final String month;

  private DateFormats(ULocale locale, Messages messages) {
    ULocale gregorian = locale.setKeywordValue("calendar", "gregorian");
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(gregorian);
    DateTimePatternGenerator patterns = DateTimePatternGenerator.getInstance(gregorian);
    this.first = messages.text("typography.firstOfMonth");
    this.months = symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
    this.shortMonths = symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.ABBREVIATED);
    this.lone = symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.ABBREVIATED);
    this.medium = own(messages, "dayPattern", patterns.getBestPattern("yMMMd"));
    this.full = patterns.getBestPattern("yMMMMd");
    this.dayOfYear = patterns.getBestPattern("MMMMd");
    this.month = own(messages, "monthPattern", patterns.getBestPattern("yMMM"));
  }

  private static String own(Messages messages, String key, String usual) {
    String own = messages.text("typography." + key);
    return own.isEmpty() ? usual : own;
  }

  static DateFormats of(ULocale locale, Messages messages) {
    return new DateFormats(locale, messages);
  }

  String mediumPattern() {
    return medium;
  }

  String medium(LocalDate date) {
    return write(medium, date, false);
  }

  String full(LocalDate date) {
    return write(full, date, true);
  }

  String dayOfYear(LocalDate date) {
    return write(dayOfYear, date, true);
  }

  String shortMonth(int value) {
    return lone[value - 1];
  }

  String month(YearMonth value) {
    return write(month, value.atDay(1), false);
  }

  /** In a sentence the first day of a month is an ordinal in some languages, « 1er février ». */
  private String write(String pattern, LocalDate date, boolean sentence) {
    StringBuilder text = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < pattern.length(); ) {
      char letter = pattern.charAt(i);
      int end = i;
      while (end < pattern.length() && pattern.charAt(end) == letter) {
        end++;
      }
      if (letter == '\'') {
        quoted = !quoted;
      } else if (quoted) {
        text.append(pattern, i, end);
      } else {
        switch (letter) {
          case 'd' -> text.append(sentence ? dayInSentence(date) : date.getDayOfMonth());
          case 'M', 'L' ->
              text.append((end - i == 4 ? months : shortMonths)[date.getMonthValue() - 1]);
          case 'y' -> text.append(date.getYear());
          default -> text.append(pattern, i, end);
        }
      }
      i = end;
    }
    return text.toString();
  }

  private String dayInSentence(LocalDate date) {
    return date.getDayOfMonth() == 1 ? first : String.valueOf(date.getDayOfMonth());
  }
}
