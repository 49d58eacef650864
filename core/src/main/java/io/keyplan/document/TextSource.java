package io.keyplan.document;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Texts beside the library's own: further languages, or other words for single texts.
 *
 * <p>Keys are those of the library's files. Two sources with the same texts are equal. Immutable
 * and thread-safe.
 */
public final class TextSource implements Serializable {

  private static final long serialVersionUID = 1L;

  /** No texts beside the library's own. */
  public static final TextSource NONE = new TextSource(Map.of());

  private final Map<String, Map<String, String>> byLanguage;
  private final int hash;

  private TextSource(Map<String, Map<String, String>> byLanguage) {
    this.byLanguage = byLanguage;
    this.hash = byLanguage.hashCode();
  }

  /**
   * Creates a source.
   *
   * @param byLanguage texts by key, for each language: a code such as {@code nl}, with a country
   *     where they are for that country only, such as {@code fr-CA}
   */
  public static TextSource of(Map<String, Map<String, String>> byLanguage) {
    Map<String, Map<String, String>> copy = new TreeMap<>();
    byLanguage.forEach((language, texts) -> copy.put(language, Map.copyOf(texts)));
    return new TextSource(Map.copyOf(copy));
  }

  /** Lists the languages, with their countries if they have any, in alphabetical order. */
  public Set<String> languages() {
    return new TreeSet<>(byLanguage.keySet());
  }

  /** Gives the texts of a language by key; empty where there are none. */
  public Map<String, String> texts(String language) {
    return byLanguage.getOrDefault(language, Map.of());
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof TextSource source
            && hash == source.hash
            && byLanguage.equals(source.byLanguage);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** Says all texts, the same for equal sources. */
  @Override
  public String toString() {
    Map<String, Map<String, String>> ordered = new TreeMap<>();
    byLanguage.forEach((language, texts) -> ordered.put(language, new TreeMap<>(texts)));
    return ordered.toString();
  }
}
