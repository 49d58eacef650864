package io.keyplan.cli.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Draws by lot; the same seed draws the same. Not thread-safe. */
final class Draw {

  private static final int HUNDRED = 100;

  private final SplittableRandom random;
  private final Map<String, Object> words;

  /**
   * Creates a draw.
   *
   * @param words lists of texts to choose from, by name
   */
  Draw(long seed, Map<String, Object> words) {
    this.random = new SplittableRandom(seed);
    this.words = words;
  }

  /** Gives a number from a first up to a last, both included. */
  int between(int first, int last) {
    return random.nextInt(first, last + 1);
  }

  /** Says yes so many times in a hundred. */
  boolean chance(int percent) {
    return random.nextInt(HUNDRED) < percent;
  }

  /**
   * Gives a size as they come in life: mostly around a usual one, at times none, seldom a large
   * one.
   */
  int size(int usual, int largest) {
    int lot = random.nextInt(HUNDRED);
    if (lot < 8) {
      return 0;
    }
    return lot < 95 ? between(Math.max(1, usual / 3), usual * 2) : between(usual * 2, largest);
  }

  /** Gives one of some values. */
  @SafeVarargs
  final <T> T of(T... values) {
    return values[random.nextInt(values.length)];
  }

  /** Gives one of the words of a name. */
  String word(String name) {
    List<?> list = (List<?>) words.get(name);
    return String.valueOf(list.get(random.nextInt(list.size())));
  }

  /** Gives some of the words of a name, each once. */
  List<String> words(String name, int most) {
    List<String> left = new ArrayList<>();
    ((List<?>) words.get(name)).forEach(word -> left.add(String.valueOf(word)));
    List<String> chosen = new ArrayList<>();
    for (int i = between(1, most); i > 0 && !left.isEmpty(); i--) {
      chosen.add(left.remove(random.nextInt(left.size())));
    }
    return chosen;
  }

  /** Gives a single text by its name. */
  String text(String name) {
    return String.valueOf(words.get(name));
  }

  /** Makes a list. */
  List<Object> list(int size, IntFunction<?> entry) {
    List<Object> list = new ArrayList<>();
    for (int i = 1; i <= size; i++) {
      list.add(entry.apply(i));
    }
    return list;
  }

  /** Starts an object. */
  Fields fields() {
    return new Fields();
  }

  /** An object's fields, in order; some stay out. */
  final class Fields {
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Puts a field. */
    Fields put(String name, Object value) {
      values.put(name, value);
      return this;
    }

    /** Puts a field so many times in a hundred, as people fill in forms. */
    Fields maybe(int percent, String name, Supplier<?> value) {
      Object drawn = value.get();
      if (chance(percent)) {
        values.put(name, drawn);
      }
      return this;
    }

    Map<String, Object> map() {
      return values;
    }
  }
}
