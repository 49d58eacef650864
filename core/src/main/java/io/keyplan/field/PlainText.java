package io.keyplan.field;

import java.text.Normalizer;
import java.util.Locale;

/** Evens out what people and programs type in different ways. */
final class PlainText {

  private PlainText() {}

  /**
   * Gives a text in one line with plain blanks, hyphens for all minus signs and dashes, straight
   * apostrophes, and without characters that only steer how it is set.
   */
  static String plain(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = true;
      } else if (Character.getType(c) != Character.FORMAT) {
        if (blank && line.length() > 0) {
          line.append(' ');
        }
        blank = false;
        line.append(plain(c));
      }
    }
    return line.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case '−', '–', '—', '‐', '‑', '‒', '―', '﹣', '－' -> '-';
      case '’', '‘', 'ʼ', '′', '´', '`' -> '\'';
      case '＋' -> '+';
      case '／', '⁄', '∕' -> '/';
      default -> c;
    };
  }

  /**
   * Gives the letters and digits of a text without accents and case, by which words are the same;
   * the signs where it has no others.
   */
  static String key(String text) {
    String letters = fold(text);
    return letters.isEmpty() ? plain(text) : letters;
  }

  /** Gives the letters and digits of a text without accents and case; empty where it has none. */
  static String fold(String text) {
    String parts = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder(parts.length());
    parts.codePoints().forEach(c -> append(key, c));
    return key.toString();
  }

  private static void append(StringBuilder key, int c) {
    switch (c) {
      case 'ß' -> key.append("ss");
      case 'œ' -> key.append("oe");
      case 'æ' -> key.append("ae");
      case 'ø' -> key.append('o');
      case 'ł' -> key.append('l');
      case 'ı' -> key.append('i');
      default -> {
        if (Character.isLetterOrDigit(c)) {
          key.appendCodePoint(c);
        }
      }
    }
  }

  /** Says whether a text is dashes only, with which people mark that there is nothing. */
  static boolean isDashes(String plain) {
    return !plain.isEmpty() && plain.chars().allMatch(c -> c == '-');
  }
}
