package io.keyplan.i18n;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A text of a company's own in one language or several. Immutable and thread-safe.
 *
 * @param byLanguage the texts by language tag, such as {@code fr} or {@code pt-PT}, in the order in
 *     which they were given; empty for no text
 */
public record LocalizedText(Map<String, String> byLanguage) {

  /** No text. */
  public static final LocalizedText NONE = new LocalizedText(Map.of());

  /** Copies the texts. */
  public LocalizedText {
    byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
  }

  /** Makes a text that is the same in every language. */
  public static LocalizedText of(String text) {
    return new LocalizedText(Map.of("und", text));
  }

  /** Says whether there is no text. */
  public boolean isEmpty() {
    return byLanguage.isEmpty();
  }

  /**
   * Gives the text for a locale: that of its language and country, else of its language, else the
   * first; empty where there is none.
   */
  public String in(Locale locale) {
    if (byLanguage.isEmpty()) {
      return "";
    }
    String exact = byLanguage.get(locale.toLanguageTag());
    String text = exact == null ? byLanguage.get(locale.getLanguage()) : exact;
    return text == null ? byLanguage.values().iterator().next() : text;
  }
}
