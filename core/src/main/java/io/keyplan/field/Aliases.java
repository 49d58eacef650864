package io.keyplan.field;

import io.keyplan.i18n.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What people write instead of the words of our documents, by language: other names of the values
 * of enums, under the keys of their labels, and the words around numbers and days.
 *
 * <p>Immutable and thread-safe.
 */
final class Aliases {

  private final Texts texts;

  Aliases(Texts texts) {
    this.texts = texts;
  }

  /** Gives the texts of all languages. */
  Texts texts() {
    return texts;
  }

  /** Lists the aliases of a key in one language; empty where there are none. */
  List<String> in(String language, String key) {
    return texts.aliases(language).getOrDefault(key, List.of());
  }

  /** Lists the aliases of a key in all languages. */
  Stream<String> inAll(String key) {
    return texts.languages().stream().flatMap(language -> in(language, key).stream());
  }

  /** Gives the aliases of one language by key, in the order of the keys. */
  Map<String, List<String>> of(String language) {
    return new TreeMap<>(texts.aliases(language));
  }

  /** Lists the languages, that of a document first. */
  List<String> languages(Locale locale) {
    String own = locale.getLanguage();
    return Stream.concat(
            Stream.of(own), texts.languages().stream().filter(language -> !language.equals(own)))
        .toList();
  }
}
