package io.keyplan.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/**
 * The words of a person's name.
 *
 * @param words the words without accents and case
 */
record NameWords(List<String> words) {

  private static final int MOST = 8;

  static NameWords of(String name) {
    String plain = PlainText.plain(name).replace('-', ' ').replace(',', ' ').replace('.', ' ');
    return new NameWords(
        Arrays.stream(plain.split(" "))
            .map(PlainText::fold)
            .filter(word -> !word.isEmpty())
            .limit(MOST + 1L)
            .toList());
  }

  /** Says whether these can be a first and a last name. */
  boolean isName() {
    return words.size() >= 2 && words.size() <= MOST;
  }

  String last() {
    return words.get(words.size() - 1);
  }

  /**
   * Says whether these words mean a person of a name: the same words in another order, or the last
   * name behind the first one or its initial, in either order, with or without those between.
   */
  boolean means(NameWords name) {
    List<String> rest = new ArrayList<>(name.words());
    if (words.size() == rest.size() && new HashSet<>(words).equals(new HashSet<>(rest))) {
      return true;
    }
    return isShort(words, rest) || isShort(reversed(), rest);
  }

  private List<String> reversed() {
    List<String> turned = new ArrayList<>(words.subList(1, words.size()));
    turned.add(words.get(0));
    return turned;
  }

  private static boolean isShort(List<String> typed, List<String> name) {
    int at = 0;
    for (String word : typed) {
      while (at < name.size() && !stands(word, name.get(at))) {
        at++;
      }
      at++;
    }
    return at == name.size()
        && typed.get(typed.size() - 1).equals(name.get(name.size() - 1))
        && stands(typed.get(0), name.get(0));
  }

  private static boolean stands(String typed, String name) {
    return typed.equals(name) || typed.length() == 1 && name.startsWith(typed);
  }
}
