package io.keyplan.template;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** The one or two letters that stand for a person without a photo. */
public final class Initials {

  private Initials() {}

  /** Takes the first letter of the first and of the last word; empty for no name. */
  public static String of(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.strip().split("[\\s\u00A0\u202F]+")) {
      if (!word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0))) {
        words.add(word);
      }
    }
    if (words.isEmpty()) {
      return "";
    }
    String first = firstLetter(words.get(0));
    String last = words.size() == 1 ? "" : firstLetter(words.get(words.size() - 1));
    return first + last;
  }

  private static String firstLetter(String word) {
    BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
    characters.setText(word);
    return UCharacter.toUpperCase(ULocale.ROOT, word.substring(0, characters.next()));
  }
}
