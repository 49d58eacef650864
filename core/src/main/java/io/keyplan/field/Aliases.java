package io.keyplan.field;

import io.keyplan.i18n.PropertiesFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

  /** The languages that there are aliases for, as two-letter codes. */
  static final List<String> LANGUAGES = List.of("en", "fr", "de", "es", "it", "pt");

  private static final Map<String, Map<String, List<String>>> BY_LANGUAGE = load();

  private Aliases() {}

  /** Lists the aliases of a key in one language; empty where there are none. */
  static List<String> in(String language, String key) {
    return BY_LANGUAGE.getOrDefault(language, Map.of()).getOrDefault(key, List.of());
  }

  /** Lists the aliases of a key in all languages. */
  static Stream<String> inAll(String key) {
    return LANGUAGES.stream().flatMap(language -> in(language, key).stream());
  }

  /** Gives the aliases of one language by key, in the order of the keys. */
  static Map<String, List<String>> of(String language) {
    return new TreeMap<>(BY_LANGUAGE.getOrDefault(language, Map.of()));
  }

  /** Lists the languages, that of a document first. */
  static List<String> languages(Locale locale) {
    String own = locale.getLanguage();
    return Stream.concat(
            Stream.of(own), LANGUAGES.stream().filter(language -> !language.equals(own)))
        .toList();
  }

  private static Map<String, Map<String, List<String>>> load() {
    Map<String, Map<String, List<String>>> all = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      Map<String, List<String>> aliases = new HashMap<>();
      PropertiesFile.read(Aliases.class, "aliases_" + language + ".properties")
          .forEach((key, value) -> aliases.put(key, entries(value)));
      all.put(language, Map.copyOf(aliases));
    }
    return Map.copyOf(all);
  }

  private static List<String> entries(String value) {
    return Arrays.stream(value.split(",")).map(String::strip).toList();
  }
}
