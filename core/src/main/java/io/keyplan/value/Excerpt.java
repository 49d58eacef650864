package io.keyplan.value;

/** Shortens what was found in an input so that it fits into a message. */
public final class Excerpt {

  private static final int LENGTH = 60;
  private static final char REPLACEMENT = '\uFFFD';

  private Excerpt() {}

  /** Gives the first 60 characters in one line, without control characters. */
  public static String of(String found) {
    return of(found, LENGTH);
  }

  /** Gives the first characters in one line, without control characters. */
  public static String of(String found, int length) {
    boolean isCut = found.length() > length;
    StringBuilder line = new StringBuilder();
    found
        .substring(0, isCut ? length : found.length())
        .codePoints()
        .map(c -> Character.isISOControl(c) || isHalf(c) ? REPLACEMENT : c)
        .forEach(line::appendCodePoint);
    return isCut ? line.append('…').toString() : line.toString();
  }

  private static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
