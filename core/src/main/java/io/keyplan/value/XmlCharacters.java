package io.keyplan.value;

/**
 * The characters that documents can carry: those of XML 1.0 (fifth edition, production 2).
 *
 * <p>All others are replaced with U+FFFD: most control characters, U+FFFE, U+FFFF and halves of
 * surrogate pairs.
 */
public final class XmlCharacters {

  private static final char REPLACEMENT = '\uFFFD';

  private XmlCharacters() {}

  /** Says whether a text has characters that a document cannot carry. */
  public static boolean isDamaged(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isPair(text, i)) {
        i++;
      } else if (!isAllowed(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Replaces what a document cannot carry; the length stays the same. */
  public static String clean(String text) {
    if (!isDamaged(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPair(text, i)) {
        out.append(c).append(text.charAt(++i));
      } else {
        out.append(clean(c));
      }
    }
    return out.toString();
  }

  /** Gives a character that is no half of a pair, or what stands for it. */
  public static char clean(char c) {
    return isAllowed(c) ? c : REPLACEMENT;
  }

  /** Says whether a surrogate pair begins at an index. */
  public static boolean isPair(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }

  private static boolean isAllowed(char c) {
    return c >= 0x20
        ? !Character.isSurrogate(c) && c != '\uFFFE' && c != '\uFFFF'
        : c == '\t' || c == '\n' || c == '\r';
  }
}
