package io.keyplan.poi.excel.read;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a number format makes of a number (ISO 29500-1, clause 18.8.30). */
enum FormatKind {
  /** A number, also an amount of money or a time of day. */
  NUMBER,
  /** A percentage. */
  PERCENT,
  /** A day. */
  DAY;

  /** Hours, minutes and seconds in brackets are counted beyond a day. */
  private static final Pattern DURATION = Pattern.compile("(?i)h+|m+|s+");

  /** Gives the kind of a format that is built in. */
  static FormatKind builtIn(int number) {
    if (number == 9 || number == 10) {
      return PERCENT;
    }
    boolean day =
        number >= 14 && number <= 17
            || number == 22
            || number >= 27 && number <= 31
            || number == 36
            || number >= 50 && number <= 54
            || number == 57
            || number == 58;
    return day ? DAY : NUMBER;
  }

  /** Gives the kind of a format by its code. */
  static FormatKind of(String code) {
    String letters = letters(code);
    if (letters.indexOf('%') >= 0) {
      return PERCENT;
    }
    boolean day = letters.indexOf('d') >= 0 || letters.indexOf('y') >= 0;
    boolean time = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
    boolean number = letters.indexOf('0') >= 0 || letters.indexOf('#') >= 0;
    return day || letters.indexOf('m') >= 0 && !time && !number ? DAY : NUMBER;
  }

  /** Gives the first section of a code without anything that is shown as it is. */
  private static String letters(String code) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < code.length() && code.charAt(i) != ';'; i++) {
      char c = code.charAt(i);
      if (c == '"' || c == '[') {
        int end = code.indexOf(c == '"' ? '"' : ']', i + 1);
        if (c == '[' && end > 0 && DURATION.matcher(code.substring(i + 1, end)).matches()) {
          letters.append(code, i + 1, end);
        }
        i = end < 0 ? code.length() : end;
      } else if (c == '\\' || c == '_' || c == '*') {
        i++;
      } else {
        letters.append(c);
      }
    }
    String lower = letters.toString().toLowerCase(Locale.ROOT);
    return lower.startsWith("general") || lower.startsWith("standard") ? "" : lower;
  }
}
