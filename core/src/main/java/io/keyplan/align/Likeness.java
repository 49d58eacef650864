package io.keyplan.align;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Says whether a text may be another one, reworded. Thread-safe. */
final class Likeness {

  /** What a text begins with tells enough of it. */
  private static final int MOST_CHARACTERS = 1_000;

  private static final String BETWEEN_WORDS = "[^\\p{L}\\p{N}]+";

  private Likeness() {}

  /** Says whether two texts share at least half of their words. */
  static boolean ofTexts(String one, String other) {
    Set<String> ones = words(one);
    Set<String> others = words(other);
    int all = ones.size() + others.size();
    ones.retainAll(others);
    return all > 0 && 4 * ones.size() >= all;
  }

  private static Set<String> words(String text) {
    String start = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    Set<String> words =
        new HashSet<>(Arrays.asList(start.toLowerCase(Locale.ROOT).split(BETWEEN_WORDS)));
    words.remove("");
    return words;
  }
}
