package io.keyplan.template;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The one or two letters that stand for a person without a photo. */
public final class Initials {

  /** The first character of those that join the letter before them; there is none before it. */
  private static final char FIRST_MARK = '\u0300';

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
    if (word.charAt(0) < FIRST_MARK && (word.length() == 1 || word.charAt(1) < FIRST_MARK)) {
      return word.substring(0, 1).toUpperCase(Locale.ROOT);
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
    characters.setText(word);
    return UCharacter.toUpperCase(ULocale.ROOT, word.substring(0, characters.next()));
  }
}
