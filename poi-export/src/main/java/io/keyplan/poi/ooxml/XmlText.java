package io.keyplan.poi.ooxml;

/** Text in XML, escaped, with U+FFFD for what XML cannot carry. */
public final class XmlText {

  /** What every part begins with. */
  public static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private XmlText() {}

  /** Writes a number, without a fraction where it has none. */
  public static String number(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }

  /** Escapes a text for the content of an element, or for an attribute in double quotes. */
  public static String escape(String text) {
    return new XmlBuffer(text.length() + 16).value(text).toString();
  }
}
