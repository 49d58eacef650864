package io.keyplan.poi.ooxml;

/**
 * Text as XML 1.0 can carry it.
 *
 * <p>Characters that XML forbids are replaced with U+FFFD: most control characters, U+FFFE, U+FFFF
 * and halves of surrogate pairs.
 */
public final class XmlText {

  private static final char REPLACEMENT = '\uFFFD';

  private XmlText() {}

  /** Says whether a text has characters that XML cannot carry. */
  public static boolean isDamaged(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPair(text, i)) {
        i++;
      } else if (!isAllowed(c)) {
        return true;
      }
    }
    return false;
  }

  /** Replaces what XML cannot carry, without escaping the rest. */
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
        out.append(isAllowed(c) ? c : REPLACEMENT);
      }
    }
    return out.toString();
  }

  /** Escapes a text for the content of an element, or for an attribute in double quotes. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    append(out, text, true);
    return out.toString();
  }

  /**
   * Appends a text, escaped.
   *
   * @param attribute whether it stands in an attribute, where line ends and quotes need escaping
   */
  static void append(StringBuilder out, String text, boolean attribute) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        case '\n' -> out.append(attribute ? "&#10;" : "\n");
        case '\t' -> out.append(attribute ? "&#9;" : "\t");
        case '\r' -> out.append("&#13;");
        default -> {
          if (isPair(text, i)) {
            out.append(c).append(text.charAt(++i));
          } else {
            out.append(isAllowed(c) ? c : REPLACEMENT);
          }
        }
      }
    }
  }

  private static boolean isPair(String text, int at) {
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
