package io.keyplan.poi.word.names;

import io.keyplan.value.UnseenCharacters;
import io.keyplan.value.XmlCharacters;

/** Texts as a document keeps them, so that what was written can be compared with what is read. */
public final class WordText {

  private WordText() {}

  /** Gives a text as it is found when the document is read. */
  public static String asRead(String text) {
    return UnseenCharacters.without(XmlCharacters.clean(text));
  }

  /** Gives the words of a text with a single blank between them. */
  public static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = words.length() > 0;
      } else {
        if (blank) {
          words.append(' ');
          blank = false;
        }
        words.append(c);
      }
    }
    return words.toString();
  }

  /** Takes the blanks off the beginning and the end, also those that do not break lines. */
  public static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** Says whether a text has no words. */
  public static boolean isBlank(String text) {
    return strip(text).isEmpty();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
