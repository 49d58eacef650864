package io.keyplan.poi.powerpoint.names;

import io.keyplan.read.Shown;
import io.keyplan.value.UnseenCharacters;

/** Texts as slides show them: without characters that are not seen and without blank ends. */
public final class ShownText {

  private ShownText() {}

  public static Shown of(String text) {
    String seen = clean(text);
    return seen.isEmpty() ? Shown.BLANK : new Shown.Text(seen);
  }

  public static String clean(String text) {
    String seen = UnseenCharacters.without(text);
    int start = 0;
    int end = seen.length();
    while (start < end && FixedWords.isBlank(seen.charAt(start))) {
      start++;
    }
    while (end > start && FixedWords.isBlank(seen.charAt(end - 1))) {
      end--;
    }
    return seen.substring(start, end);
  }
}
