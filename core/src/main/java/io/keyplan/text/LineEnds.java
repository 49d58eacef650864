package io.keyplan.text;

import java.util.regex.Pattern;

/** Line ends in texts: those of files, and those that people type with Shift. */
public final class LineEnds {

  private static final Pattern ANY = Pattern.compile("\r\n|[\n\r\u000B\u2028\u2029]");

  private LineEnds() {}

  /** Says whether a text has any; most have none, which is seen without a pattern. */
  public static boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (is(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(char c) {
    return c >= '\n' && c <= '\r' && c != '\f' || c == '\u2028' || c == '\u2029';
  }

  /** Splits a text into its lines, empty ones included; at least one. */
  public static String[] split(String text) {
    return isIn(text) ? ANY.split(text, -1) : new String[] {text};
  }

  /** Gives a text in which every line end is a line feed. */
  public static String plain(String text) {
    return isIn(text) ? ANY.matcher(text).replaceAll("\n") : text;
  }
}
