package io.keyplan.poi.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML that nobody vouches for: without document types, entities or anything fetched. */
public final class ReadXml {

  /** No program nests deeper, and a tree is walked by methods that call themselves. */
  private static final int DEEPEST = 500;

  private ReadXml() {}

  /** Reads a part from one element to the next. */
  public static XMLStreamReader stream(byte[] xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
  }

  /**
   * Reads a part as a whole.
   *
   * @param name name of the part, for messages
   * @throws io.keyplan.read.UnreadableDocumentException if the XML is broken, names a document type
   *     or is nested too deep
   */
  public static Document tree(byte[] xml, String name) {
    try {
      refuseDepth(xml, name);
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new ByteArrayInputStream(xml));
    } catch (SAXException | XMLStreamException | IOException e) {
      throw OfficeFault.damaged("the file is damaged: " + name + " is broken", e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java can parse XML safely", e);
    }
  }

  /**
   * Refuses a part that a library would walk through by methods that call themselves until there is
   * no room left. What is broken is refused where it is read.
   *
   * @throws io.keyplan.read.UnreadableDocumentException if the XML is nested too deep
   */
  public static void refuseDeep(byte[] xml, String name) {
    try {
      refuseDepth(xml, name);
    } catch (XMLStreamException e) {
      return;
    }
  }

  private static void refuseDepth(byte[] xml, String name) throws XMLStreamException {
    XMLStreamReader reader = stream(xml);
    int depth = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
        throw OfficeFault.damaged(
            "the file is damaged: " + name + " is nested too deep", new XMLStreamException());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }
}
