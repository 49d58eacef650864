package io.keyplan.field;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words and the order in which a language writes days.
 *
 * <p>Names of months and weekdays are those of the Unicode CLDR, in the document's language and
 * then in the languages that there are aliases for. Immutable and thread-safe.
 */
final class DayWords {

  private static final int SHORTEST_PREFIX = 3;

  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, DayOfWeek> weekdays = new HashMap<>();
  private final Map<String, Integer> fullNames = new LinkedHashMap<>();
  private final Set<String> fillers = new HashSet<>();
  private final List<Character> order;

  DayWords(Locale locale, Aliases aliases) {
    add(ULocale.forLocale(locale));
    for (String language : aliases.languages(locale)) {
      add(ULocale.forLanguageTag(language));
    }
    aliases.inAll("date.filler").forEach(filler -> fillers.add(PlainText.key(filler)));
    this.order =
        DateTimePatternGenerator.getInstance(ULocale.forLocale(locale))
            .getBestPattern("yMd")
            .chars()
            .mapToObj(c -> (char) c)
            .filter(c -> "yMd".indexOf(c) >= 0)
            .distinct()
            .toList();
  }

  /** Gives the month that a word names, in full, abbreviated, or by a beginning of its own. */
  @Nullable Integer month(String key) {
    Integer month = months.get(key);
    if (month == null && key.length() >= SHORTEST_PREFIX) {
      Set<Integer> begun = new HashSet<>();
      fullNames.forEach(
          (name, value) -> {
            if (name.startsWith(key)) {
              begun.add(value);
            }
          });
      month = begun.size() == 1 ? begun.iterator().next() : null;
    }
    return month;
  }

  /** Gives the weekday that a word names. */
  @Nullable DayOfWeek weekday(String key) {
    return weekdays.get(key);
  }

  /** Says whether a word only belongs to the way of writing, as in “30th of January”. */
  boolean isFiller(String key) {
    return fillers.contains(key);
  }

  /** Lists the names of the months in full, as they are compared. */
  Set<String> monthNames() {
    return fullNames.keySet();
  }

  /** Says whether the month stands before the day. */
  boolean monthFirst() {
    return order.indexOf('M') < order.indexOf('d') && !yearFirst();
  }

  /** Says whether the year stands first. */
  boolean yearFirst() {
    return order.indexOf('y') == 0;
  }

  /** What the first language says counts: « mar. » is a day in French and a month in Italian. */
  private void add(ULocale locale) {
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
    Map<String, Integer> ownMonths = new HashMap<>();
    Map<String, DayOfWeek> ownWeekdays = new HashMap<>();
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
        String[] names = symbols.getMonths(context, width);
        for (int i = 0; i < 12; i++) {
          ownMonths.put(PlainText.key(names[i]), i + 1);
          if (width == DateFormatSymbols.WIDE && fullNames.size() < 24) {
            fullNames.putIfAbsent(PlainText.key(names[i]), i + 1);
          }
        }
        String[] days = symbols.getWeekdays(context, width);
        for (int i = 1; i <= 7; i++) {
          ownWeekdays.put(PlainText.key(days[i]), DayOfWeek.of((i + 5) % 7 + 1));
        }
      }
    }
    Set<String> known = new HashSet<>(months.keySet());
    known.addAll(weekdays.keySet());
    ownMonths.keySet().removeAll(known);
    ownWeekdays.keySet().removeAll(known);
    months.putAll(ownMonths);
    weekdays.putAll(ownWeekdays);
  }
}
