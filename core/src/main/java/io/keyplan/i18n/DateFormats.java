package io.keyplan.i18n;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Dates of the Gregorian calendar, which those of plans are of, as a locale and the language's file
 * of typography say; immutable, unlike ICU's own formats.
 */
final class DateFormats {

  private final String first;
  private final DatePatterns patterns;
  private final String medium;
  private final String month;

  DateFormats(Messages messages) {
    this.first = messages.text("typography.firstOfMonth");
    this.patterns = LocaleConventions.of(messages.locale()).dates();
    this.medium = own(messages, "dayPattern", patterns.medium());
    this.month = own(messages, "monthPattern", patterns.month());
  }

  private static String own(Messages messages, String key, String usual) {
    String own = messages.text("typography." + key);
    return own.isEmpty() ? usual : own;
  }

  String mediumPattern() {
    return medium;
  }

  String medium(LocalDate date) {
    return write(medium, date, false);
  }

  String full(LocalDate date) {
    return write(patterns.full(), date, true);
  }

  String dayOfYear(LocalDate date) {
    return write(patterns.dayOfYear(), date, true);
  }

  String shortMonth(int value) {
    return patterns.loneMonths().get(value - 1);
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
          case 'M', 'L' -> text.append(month(date, end - i == 4));
          case 'y' -> text.append(date.getYear());
          default -> text.append(pattern, i, end);
        }
      }
      i = end;
    }
    return text.toString();
  }

  private String month(LocalDate date, boolean wide) {
    return (wide ? patterns.months() : patterns.shortMonths()).get(date.getMonthValue() - 1);
  }

  private String dayInSentence(LocalDate date) {
    return date.getDayOfMonth() == 1 ? first : String.valueOf(date.getDayOfMonth());
  }
}
