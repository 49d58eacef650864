package io.keyplan.i18n;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Shortens words before numbers that are spoken with a vowel first, as in “l’8 gennaio” and “gli 11
 * punti”: a language says which words, and which numbers. Immutable and thread-safe.
 */
final class Elisions {

  private final Map<String, String> words = new HashMap<>();
  private final List<String> numbers;

  /**
   * Reads what a language says.
   *
   * @param pairs words and what becomes of them, such as {@code il>l’}, between commas
   * @param numbers the beginnings of numbers with a star behind, or whole numbers, between commas
   */
  Elisions(String pairs, String numbers) {
    Arrays.stream(pairs.split(","))
        .map(pair -> pair.split(">", 2))
        .filter(pair -> pair.length == 2)
        .forEach(pair -> words.put(pair[0], pair[1]));
    this.numbers = List.of(numbers.split(","));
  }

  /** Gives a sentence with its words shortened. */
  String in(String sentence) {
    if (words.isEmpty()) {
      return sentence;
    }
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (int i = 1; i < sentence.length(); i++) {
      if (isDigit(sentence.charAt(i)) && sentence.charAt(i - 1) == ' ' && isElided(sentence, i)) {
        int start = startOfWord(sentence, i - 1);
        String word = sentence.substring(start, i - 1);
        String shorter = words.get(word.toLowerCase(Locale.ROOT));
        if (shorter != null) {
          text.append(sentence, done, start).append(cased(word, shorter));
          done = i;
        }
      }
    }
    return done == 0 ? sentence : text.append(sentence.substring(done)).toString();
  }

  private static String cased(String word, String shorter) {
    return Character.isUpperCase(word.charAt(0))
        ? Character.toUpperCase(shorter.charAt(0)) + shorter.substring(1)
        : shorter;
  }

  private boolean isElided(String sentence, int start) {
    int end = start;
    while (end < sentence.length() && (isDigit(sentence.charAt(end)) || isInside(sentence, end))) {
      end++;
    }
    String number = sentence.substring(start, end);
    return numbers.stream()
        .anyMatch(
            known ->
                known.endsWith("*")
                    ? number.startsWith(known.substring(0, known.length() - 1))
                    : number.equals(known));
  }

  private static boolean isInside(String sentence, int at) {
    return (sentence.charAt(at) == '.' || sentence.charAt(at) == ',')
        && at + 1 < sentence.length()
        && isDigit(sentence.charAt(at + 1));
  }

  private static int startOfWord(String sentence, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(sentence.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
