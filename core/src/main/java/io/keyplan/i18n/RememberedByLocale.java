package io.keyplan.i18n;

import java.util.Locale;
import java.util.function.BiFunction;

/**
 * What is made of texts for a locale, made once. Thread-safe.
 *
 * <p>It is always kept for the library's own texts, and for as many others as {@link Texts} keeps.
 *
 * @param <V> what is made, immutable
 */
public final class RememberedByLocale<V> {

  private final Remembered<Locale, V> builtIn;
  private final Remembered<Texts, Remembered<Locale, V>> others;

  /** Remembers what a function makes, which runs once for a locale. */
  public RememberedByLocale(BiFunction<Texts, Locale, V> maker) {
    this.builtIn = new Remembered<>(locale -> maker.apply(Texts.builtIn(), locale));
    this.others =
        new Remembered<>(
            Texts.MOST_SOURCES, texts -> new Remembered<>(locale -> maker.apply(texts, locale)));
  }

  /** Gives what is made of texts for a locale. */
  public V get(Texts texts, Locale locale) {
    Remembered<Locale, V> known = texts.equals(Texts.builtIn()) ? builtIn : others.get(texts);
    return known.get(locale);
  }
}
