package io.keyplan.field;

import io.keyplan.i18n.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that numbers and days are read by, which follow from texts, a locale and a currency
 * alone and take longer to make than a document to read. They are made once for as many locales as
 * programs need, and every time for others, since locales come from documents. Thread-safe.
 *
 * @param numbers reads numbers
 * @param days the words of days
 */
record KnownWords(NumberReadings numbers, DayWords days) {

  private static final int MOST = 200;

  private static final Map<Key, KnownWords> KNOWN = new ConcurrentHashMap<>();

  /** What the words follow from. */
  private record Key(Texts texts, Locale locale, String currency) {}

  static KnownWords of(Texts texts, Locale locale, String currency) {
    Key key = new Key(texts, locale, currency);
    KnownWords known = KNOWN.get(key);
    if (known == null) {
      Aliases aliases = new Aliases(texts);
      known =
          new KnownWords(
              new NumberReadings(locale, currency, aliases), new DayWords(locale, aliases));
      if (KNOWN.size() < MOST) {
        KNOWN.put(key, known);
      }
    }
    return known;
  }
}
