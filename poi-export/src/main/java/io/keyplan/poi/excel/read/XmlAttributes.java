package io.keyplan.poi.excel.read;

import javax.xml.stream.XMLStreamReader;

/** Reads the attributes of elements that nobody vouches for. */
final class XmlAttributes {

  private XmlAttributes() {}

  /** Gives an attribute without a namespace; empty where it is missing. */
  static String text(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /** Gives the id of a relationship, whose namespace is another in the strict format. */
  static String relationship(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String namespace = xml.getAttributeNamespace(i);
      if (xml.getAttributeLocalName(i).equals("id")
          && namespace != null
          && namespace.endsWith("/relationships")) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Gives a whole number from 0 on, or another where there is none. */
  static int number(XMLStreamReader xml, String name, int otherwise) {
    String value = text(xml, name);
    boolean whole =
        !value.isEmpty() && value.length() < 10 && value.chars().allMatch(XmlAttributes::isDigit);
    return whole ? Integer.parseInt(value) : otherwise;
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean flag(XMLStreamReader xml, String name) {
    String value = text(xml, name);
    return value.equals("1") || value.equals("true");
  }
}
