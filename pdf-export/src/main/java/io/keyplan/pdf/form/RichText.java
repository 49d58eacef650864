package io.keyplan.pdf.form;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads rich text (ISO 32000-2, 12.7.4.4), a small part of XHTML, as plain text. */
final class RichText {

  private RichText() {}

  /**
   * Gives the words, with {@code \n} between paragraphs and lines.
   *
   * @throws XMLStreamException if it is no well-formed XML
   */
  static String plain(String xhtml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(xhtml));
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(xml.getText());
      } else if (event == XMLStreamConstants.START_ELEMENT && endsLine(xml.getLocalName(), text)) {
        text.append('\n');
      }
    }
    return text.toString().strip();
  }

  private static boolean endsLine(String element, StringBuilder text) {
    return element.equals("br") || element.equals("p") && !text.isEmpty();
  }
}
