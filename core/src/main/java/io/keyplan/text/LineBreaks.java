package io.keyplan.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a line of text may end, as word processors see it.
 *
 * <p>Alphabetic texts are broken at spaces and after hyphens, without a dictionary; texts with any
 * other script go through ICU. No line ends after a slash: Word does not break there.
 */
public final class LineBreaks {

  private LineBreaks() {}

  /** Splits a text without line breaks into pieces that stay together, with the spaces behind. */
  public static List<String> pieces(String text) {
    return isAlphabetic(text) ? alphabetic(text) : universal(text);
  }

  private static boolean isAlphabetic(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x0590 && !(c >= 0x1E00 && c < 0x2400)) {
        return false;
      }
    }
    return true;
  }

  private static List<String> alphabetic(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < text.length(); i++) {
      if (isBreak(text, i)) {
        pieces.add(text.substring(start, i));
        start = i;
      }
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  private static boolean isBreak(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    return switch (before) {
      case ' ', '\t' -> after != ' ' && after != '\t';
      case '\u200B', '\u00AD' -> true;
      case '-', '\u2010' -> Character.isLetter(after) && at > 1 && text.charAt(at - 2) != ' ';
      case '\u2013', '\u2014' -> Character.isLetter(after);
      default -> false;
    };
  }

  private static List<String> universal(String text) {
    BreakIterator breaks = BreakIterator.getLineInstance(ULocale.ROOT);
    breaks.setText(text);
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end == text.length() || text.charAt(end - 1) != '/') {
        pieces.add(text.substring(start, end));
        start = end;
      }
    }
    return pieces;
  }
}
