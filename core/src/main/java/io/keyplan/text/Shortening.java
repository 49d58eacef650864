package io.keyplan.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Shortens texts that no slide has room for; the notes keep all of them. */
public final class Shortening {

  /** The longest text in a cell, a card or a list. */
  public static final int LONGEST = 320;

  /** The most lines that a text brings along. */
  static final int MOST_LINES = 8;

  private static final String DOTS = "…";

  private Shortening() {}

  /** Says whether a text is too long. */
  public static boolean isNeeded(String text, int longest) {
    return text.length() > longest || hasManyLines(text);
  }

  private static boolean hasManyLines(String text) {
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean end = c == '\n' || c == '\u000B' || c == '\u2028' || c == '\u2029';
      boolean lone = c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
      lines += end || lone ? 1 : 0;
    }
    return lines > MOST_LINES;
  }

  /** Gives a text, up to the last word that there is room for. */
  public static String of(String text, int longest) {
    if (!isNeeded(text, longest)) {
      return text;
    }
    String[] lines = text.split("\\R", MOST_LINES + 1);
    StringBuilder some = new StringBuilder();
    for (int i = 0; i < Math.min(MOST_LINES, lines.length); i++) {
      some.append(i == 0 ? "" : "\n").append(lines[i]);
    }
    if (some.length() <= longest) {
      return some.append(DOTS).toString();
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
    characters.setText(some.toString());
    int whole = characters.preceding(longest);
    int space = some.lastIndexOf(" ", whole);
    return some.substring(0, space > whole / 2 ? space : whole).stripTrailing() + DOTS;
  }
}
