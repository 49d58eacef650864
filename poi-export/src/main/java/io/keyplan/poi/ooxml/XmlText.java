package io.keyplan.poi.ooxml;

/** Text in XML, escaped, with U+FFFD for what XML cannot carry. */
public final class XmlText {

  /** What every part begins with. */
  public static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private XmlText() {}

  /** Escapes a text for the content of an element, or for an attribute in double quotes. */
  public static String escape(String text) {
    return new XmlBuffer(text.length() + 16).value(text).toString();
  }
}
