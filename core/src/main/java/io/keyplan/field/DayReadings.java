package io.keyplan.field;

import io.keyplan.value.NearestName;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads days, in numbers and in words.
 *
 * <p>The order of numbers is that of the document's country, unless a number has four digits or
 * only the other order gives a day. A day without a year is the one nearest to the day for which
 * the document holds; a year of two digits lies in the fifty years before it or after it. Immutable
 * and thread-safe.
 */
final class DayReadings {

  private static final int LONGEST = 100;
  private static final int FIRST_YEAR = 1000;
  private static final int MOST_TOKENS = 12;

  private final DayWords words;
  private final LocalDate asOf;

  DayReadings(DayWords words, LocalDate asOf) {
    this.words = words;
    this.asOf = asOf;
  }

  /** Reads what a text says in the place of a day. */
  Parsed read(String text) {
    if (text.length() > LONGEST) {
      throw new Misread("it is too long for a day");
    }
    Tokens tokens = tokens(PlainText.plain(text));
    List<LocalDate> days = tokens.month == null ? numbers(tokens) : withMonth(tokens, tokens.month);
    LocalDate day = days.get(0);
    if (days.size() > 1) {
      return new Parsed.Ambiguous(
          List.copyOf(days), "it may be " + days.get(0) + " or " + days.get(1));
    }
    if (tokens.weekday != null && day.getDayOfWeek() != tokens.weekday) {
      String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      throw new Misread(day + " is a " + name);
    }
    return tokens.hasFullYear() ? Parsed.value(day) : Parsed.completed(day);
  }

  /** A number of a day, as it is written. */
  private record Number(int value, int digits) {
    boolean isYear() {
      return digits == 4;
    }
  }

  /** The parts of a day. */
  private static final class Tokens {
    private final List<Number> numbers = new ArrayList<>();
    private @Nullable Integer month;
    private @Nullable DayOfWeek weekday;
    private String wordBoth = "";

    boolean hasFullYear() {
      return numbers.stream().anyMatch(number -> number.digits() >= 4);
    }
  }

  private Tokens tokens(String plain) {
    Tokens tokens = new Tokens();
    int count = 0;
    for (int i = 0; i < plain.length(); ) {
      int end = i;
      boolean digits = isDigit(plain.charAt(i));
      if (!digits && !isLetter(plain.charAt(i))) {
        if (" .,/-'()".indexOf(plain.charAt(i)) < 0) {
          throw new Misread("\"" + plain.charAt(i) + "\" is no part of a day");
        }
        i++;
        continue;
      }
      while (end < plain.length()
          && (digits ? isDigit(plain.charAt(end)) : isLetter(plain.charAt(end)))) {
        end++;
      }
      if (++count > MOST_TOKENS) {
        throw new Misread("it is more than a day");
      }
      if (digits) {
        tokens.numbers.add(number(plain.substring(i, end)));
      } else {
        word(plain.substring(i, end), tokens);
      }
      i = end;
    }
    if (tokens.month == null && !tokens.wordBoth.isEmpty() && tokens.numbers.size() < 3) {
      tokens.month = words.month(tokens.wordBoth);
      tokens.weekday = null;
    }
    return tokens;
  }

  private static boolean isDigit(char c) {
    return Character.digit(c, 10) >= 0;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == 'º'
        || c == '°';
  }

  private static Number number(String digits) {
    if (digits.length() > 8) {
      throw new Misread("\"" + digits + "\" is no part of a day");
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      value = value * 10 + Character.digit(digits.charAt(i), 10);
    }
    return new Number(value, digits.length());
  }

  /** A word that names a weekday and a month is a month where there is no other. */
  private void word(String word, Tokens tokens) {
    String key = PlainText.key(word);
    Integer month = words.month(key);
    DayOfWeek weekday = words.weekday(key);
    if (month != null && weekday != null) {
      tokens.wordBoth = key;
      tokens.weekday = tokens.weekday == null ? weekday : tokens.weekday;
    } else if (weekday != null) {
      tokens.weekday = weekday;
    } else if (month != null) {
      if (tokens.month != null) {
        throw new Misread("it names two months");
      }
      tokens.month = month;
    } else if (!words.isFiller(key)) {
      throw new Misread(
          "\"" + word + "\" is no month" + NearestName.suggestion(key, words.monthNames()));
    }
  }

  private List<LocalDate> withMonth(Tokens tokens, int month) {
    List<Number> numbers = tokens.numbers;
    if (numbers.size() == 1) {
      Number only = numbers.get(0);
      if (only.isYear()) {
        throw new Misread("it does not say which day of the month");
      }
      return List.of(nearest(month, only.value()));
    } else if (numbers.size() != 2) {
      throw new Misread("a day has one number for the day and one for the year");
    }
    boolean yearFirst = numbers.get(0).isYear();
    Number year = numbers.get(yearFirst ? 0 : 1);
    Number day = numbers.get(yearFirst ? 1 : 0);
    return List.of(day(year(year), month, day.value()));
  }

  private List<LocalDate> numbers(Tokens tokens) {
    List<Number> numbers = tokens.numbers;
    return switch (numbers.size()) {
      case 1 -> List.of(basic(numbers.get(0)));
      case 2 -> List.of(withoutYear(numbers.get(0), numbers.get(1)));
      case 3 -> full(numbers.get(0), numbers.get(1), numbers.get(2));
      default -> throw new Misread("there is no day in it");
    };
  }

  /** The basic format of ISO 8601, such as 20260130. */
  private static LocalDate basic(Number number) {
    if (number.digits() != 8) {
      throw new Misread("a number alone is no day");
    }
    int value = number.value();
    return day(value / 10_000, value / 100 % 100, value % 100);
  }

  private LocalDate withoutYear(Number first, Number second) {
    if (first.isYear() || second.isYear()) {
      throw new Misread("it does not say which day of the month");
    }
    return words.monthFirst() && first.value() <= 12
        ? nearest(first.value(), second.value())
        : nearest(second.value(), first.value());
  }

  private List<LocalDate> full(Number first, Number second, Number third) {
    if (first.isYear()) {
      return List.of(day(first.value(), second.value(), third.value()));
    }
    Set<LocalDate> days = new LinkedHashSet<>();
    if (words.yearFirst()
        && third.digits() <= 2
        && isDay(year(first), second.value(), third.value())) {
      days.add(day(year(first), second.value(), third.value()));
    }
    int year = year(third);
    int month = words.monthFirst() ? first.value() : second.value();
    int day = words.monthFirst() ? second.value() : first.value();
    if (isDay(year, month, day)) {
      days.add(day(year, month, day));
    } else if (days.isEmpty() && isDay(year, day, month)) {
      days.add(day(year, day, month));
    }
    return days.isEmpty() ? List.of(day(year, month, day)) : List.copyOf(days);
  }

  private int year(Number number) {
    if (number.isYear()) {
      return number.value();
    } else if (number.digits() > 2) {
      throw new Misread("a year has four digits, or two");
    }
    int century = asOf.getYear() - Math.floorMod(asOf.getYear(), 100);
    int year = century + number.value();
    return year >= asOf.getYear() + 50
        ? year - 100
        : year < asOf.getYear() - 50 ? year + 100 : year;
  }

  /** Finds the day of any year that is nearest to the day for which the document holds. */
  private LocalDate nearest(int month, int day) {
    LocalDate best =
        Stream.iterate(asOf.getYear() - 4, year -> year + 1)
            .limit(9)
            .filter(year -> isDay(year, month, day))
            .map(year -> LocalDate.of(year, month, day))
            .min((a, b) -> Long.compare(distance(a), distance(b)))
            .orElse(null);
    return best == null ? day(asOf.getYear(), month, day) : best;
  }

  private long distance(LocalDate day) {
    return Math.abs(day.toEpochDay() - asOf.toEpochDay());
  }

  private static boolean isDay(int year, int month, int day) {
    try {
      LocalDate.of(year, month, day);
      return year >= FIRST_YEAR;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static LocalDate day(int year, int month, int day) {
    if (month < 1 || month > 12) {
      throw new Misread("there is no month " + month);
    } else if (!isDay(year, month, day)) {
      throw new Misread(
          String.format(Locale.ROOT, "there is no day %04d-%02d-%02d", year, month, day));
    }
    return LocalDate.of(year, month, day);
  }
}
