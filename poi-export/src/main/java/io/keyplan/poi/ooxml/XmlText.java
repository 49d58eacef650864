package io.keyplan.poi.ooxml;

import io.keyplan.value.XmlCharacters;

/** Text in XML, escaped, with U+FFFD for what XML cannot carry. */
public final class XmlText {

  private XmlText() {}

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
          if (XmlCharacters.isPair(text, i)) {
            out.append(c).append(text.charAt(++i));
          } else {
            out.append(XmlCharacters.clean(c));
          }
        }
      }
    }
  }
}
