package io.keyplan.value;

/**
 * Takes characters out of texts that nobody sees and that only say where a line may or may not end:
 * soft hyphens (U+00AD), blanks and joiners without width (U+200B, U+2060) and marks of byte order
 * (U+FEFF). Some programs show them as hyphens or boxes in the middle of a line, and others lose
 * them. Joiners that letters and emoji are shaped by stay, as do marks of direction.
 */
public final class UnseenCharacters {

  private UnseenCharacters() {}

  /** Says whether a character is one of them. */
  public static boolean isOne(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
  }

  /** Gives a text without them; the same text if it has none. */
  public static String without(String text) {
    int at = 0;
    while (at < text.length() && !isOne(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder seen = new StringBuilder(text.length()).append(text, 0, at);
    for (; at < text.length(); at++) {
      if (!isOne(text.charAt(at))) {
        seen.append(text.charAt(at));
      }
    }
    return seen.toString();
  }
}
