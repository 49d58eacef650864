package io.keyplan.i18n;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How complete the texts of a language are, measured by the English ones.
 *
 * @param texts how many texts there are of those that English has
 * @param all how many English has
 * @param missing keys of those that are missing, for which English stands in; in alphabetical order
 * @param remarks what is odd about texts, each with its key: values that are not said, quotation
 *     marks of another language
 */
public record TextCoverage(int texts, int all, List<String> missing, List<String> remarks) {

  private static final String QUOTES = "“”„‟«»‹›";

  /** Copies the lists. */
  public TextCoverage {
    missing = List.copyOf(missing);
    remarks = List.copyOf(remarks);
  }

  /**
   * Measures a language.
   *
   * @param tag one of {@link Texts#tags}; those with a country lack nothing that their language has
   */
  public static TextCoverage of(Texts texts, String tag) {
    Map<String, String> english = new TreeMap<>(BundleFiles.load("en"));
    Map<String, String> own = texts.written(tag);
    String quotes = own.getOrDefault("typography.quotes", english.get("typography.quotes"));
    List<String> missing = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    english.forEach(
        (key, sample) -> {
          String text = own.get(key);
          if (text == null) {
            missing.add(key);
          } else if (!key.startsWith("typography.")) {
            addRemarks(key, text, sample, quotes, remarks);
          }
        });
    return new TextCoverage(english.size() - missing.size(), english.size(), missing, remarks);
  }

  private static void addRemarks(
      String key, String text, String sample, String quotes, List<String> remarks) {
    Set<String> lost = new TreeSet<>(TextPatterns.arguments(sample));
    lost.removeAll(TextPatterns.arguments(text));
    lost.forEach(argument -> remarks.add(key + " does not say {" + argument + "}"));
    boolean isForeign = text.chars().anyMatch(c -> QUOTES.indexOf(c) >= 0 && quotes.indexOf(c) < 0);
    if (isForeign) {
      remarks.add(key + " has other quotation marks than " + quotes);
    }
  }
}
