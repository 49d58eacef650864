package io.keyplan.i18n;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The list of the library's own languages: a line for each, and for words of a country the other
 * countries that share them.
 */
record LanguageIndex(Map<String, List<String>> countries, List<String> tags) {

  /** Reads the library's list. */
  static LanguageIndex read() {
    Map<String, List<String>> countries = new LinkedHashMap<>();
    try (InputStream in =
            Objects.requireNonNull(LanguageIndex.class.getResourceAsStream("languages.txt"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> words = List.of(line.strip().split(" +"));
          countries.put(words.get(0), words.subList(1, words.size()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the list of languages", e);
    }
    return new LanguageIndex(countries, List.copyOf(countries.keySet()));
  }

  /** Gives whose texts a locale has: its country's, those its country shares, its language's. */
  String tag(Locale locale, List<String> known) {
    String language = locale.getLanguage();
    String own = language + "-" + locale.getCountry();
    if (known.contains(own)) {
      return own;
    }
    return countries.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(language + "-"))
        .filter(entry -> entry.getValue().contains(locale.getCountry()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(language);
  }
}
