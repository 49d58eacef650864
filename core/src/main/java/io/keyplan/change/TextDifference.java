package io.keyplan.change;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * What differs between two texts, with a few words around it.
 *
 * @param before the part of the text before that differs
 * @param after the part of the text after
 */
record TextDifference(String before, String after) {

  /** About two lines of a table's cell. */
  private static final int MOST_CHARACTERS = 90;

  /** So much of what is equal is shown, so that a reader sees where the difference is. */
  private static final int CONTEXT = 20;

  private static final String ELLIPSIS = "…";

  static TextDifference of(String before, String after) {
    String was = line(before);
    String is = line(after);
    if (was.equals(is)) {
      was = visible(before);
      is = visible(after);
    }
    int start = wordStart(was, Math.max(0, commonStart(was, is) - CONTEXT));
    int end = Math.max(0, commonEnd(was, is, start) - CONTEXT);
    return new TextDifference(part(was, start, end), part(is, start, end));
  }

  /** Gives a text in one line, shortened behind a word. */
  static String excerpt(String text) {
    return part(line(text), 0, 0);
  }

  private static String part(String text, int start, int end) {
    boolean whole = text.length() <= MOST_CHARACTERS;
    int from = whole ? 0 : start;
    int to = whole ? text.length() : wordEnd(text, text.length() - end);
    int most = Math.min(to, from + MOST_CHARACTERS);
    int stop = most < to ? wordStart(text, most) : to;
    if (stop <= from) {
      stop = character(text, most);
    }
    return (from > 0 ? ELLIPSIS : "")
        + text.substring(from, stop).strip()
        + (stop < text.length() ? ELLIPSIS : "");
  }

  private static String line(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String visible(String text) {
    return text.replace("\r\n", "\n").replace("\n", "↵").replace('\t', '→');
  }

  private static int commonStart(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int length = 0;
    while (length < most && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }

  private static int commonEnd(String one, String other, int start) {
    int most = Math.min(one.length(), other.length()) - start;
    int length = 0;
    while (length < most
        && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
      length++;
    }
    return length;
  }

  /** Gives the start of the word at an index. */
  private static int wordStart(String text, int index) {
    int blank = text.lastIndexOf(' ', Math.min(index, text.length()));
    return blank < 0 || index - blank > CONTEXT ? character(text, index) : blank + 1;
  }

  /** Gives the end of the word at an index. */
  private static int wordEnd(String text, int index) {
    int blank = text.indexOf(' ', index);
    return blank < 0 || blank - index > CONTEXT
        ? index >= text.length() ? text.length() : character(text, index)
        : blank;
  }

  /** Does not cut a letter from its accents. */
  private static int character(String text, int index) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    return index >= text.length() || characters.isBoundary(index)
        ? Math.min(index, text.length())
        : characters.preceding(index);
  }
}
