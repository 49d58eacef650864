package io.keyplan.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
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
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int end : ends(text)) {
      pieces.add(text.substring(start, end));
      start = end;
    }
    return pieces;
  }

  /** Gives where each piece ends; an empty text is one piece. */
  static int[] ends(String text) {
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

  private static int[] alphabetic(String text) {
    int count = 1;
    for (int i = 1; i < text.length(); i++) {
      count += isBreak(text, i) ? 1 : 0;
    }
    int[] ends = new int[count];
    int next = 0;
    for (int i = 1; next < count - 1; i++) {
      if (isBreak(text, i)) {
        ends[next++] = i;
      }
    }
    ends[next] = text.length();
    return ends;
  }

  private static int[] added(int[] ends, int count, int end) {
    int[] all = count == ends.length ? Arrays.copyOf(ends, 2 * count) : ends;
    all[count] = end;
    return all;
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

  private static int[] universal(String text) {
    BreakIterator breaks = BreakIterator.getLineInstance(ULocale.ROOT);
    breaks.setText(text);
    int[] ends = new int[Math.max(4, text.length() / 5)];
    int count = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end == text.length() || text.charAt(end - 1) != '/') {
        ends = added(ends, count++, end);
      }
    }
    return Arrays.copyOf(ends, count);
  }
}
