package io.keyplan.picture;

import io.keyplan.document.Picture;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads what an SVG says of itself, and refuses one that does or loads anything: it is handed on to
 * people who open it in programs that would.
 */
final class SvgHeader {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  /** Programs that draw SVG go down its nesting by recursion. */
  private static final int DEEPEST = 200;

  private static final int MOST_ELEMENTS = 100_000;

  private final XMLStreamReader xml;
  private final SvgReferences references = new SvgReferences();
  private int depth;
  private int elements;
  private Header header = new Header(Picture.Type.SVG, 0, 0);

  private SvgHeader(XMLStreamReader xml) {
    this.xml = xml;
  }

  static Header read(byte[] content) throws UnusablePicture {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(XmlText.of(content)));
      SvgHeader reader = new SvgHeader(xml);
      while (xml.hasNext()) {
        reader.take(xml.next());
      }
      reader.references.check();
      return reader.header;
    } catch (XMLStreamException e) {
      throw new UnusablePicture("is a broken SVG" + place(e));
    }
  }

  /** The JDK's own parser, whatever others are about, with everything off that reads elsewhere. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, baseUri, namespace) -> {
          throw new XMLStreamException("entities are not resolved");
        });
    return factory;
  }

  private static String place(XMLStreamException e) {
    return e.getLocation() == null || e.getLocation().getLineNumber() < 1
        ? ""
        : ": see its line " + e.getLocation().getLineNumber();
  }

  private void take(int event) throws UnusablePicture {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start();
      case XMLStreamConstants.END_ELEMENT -> {
        depth--;
        references.leave();
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
          references.text(xml.getText());
      case XMLStreamConstants.DTD -> throw refused("a <!DOCTYPE>");
      case XMLStreamConstants.ENTITY_REFERENCE -> throw refused("an entity");
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
        if (xml.getPITarget().contains("stylesheet")) {
          throw refused("a style sheet outside the file");
        }
      }
      default -> {}
    }
  }

  private void start() throws UnusablePicture {
    if (++depth > DEEPEST || ++elements > MOST_ELEMENTS) {
      throw new UnusablePicture("is an SVG with too many elements, or too many in each other");
    }
    if (depth == 1) {
      root();
    }
    references.enter(xml.getLocalName(), xml.getAttributeValue(null, "id"));
    SvgRules.checkElement(xml.getNamespaceURI(), xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      SvgRules.checkAttribute(xml.getAttributeName(i), xml.getAttributeValue(i), references);
    }
  }

  private void root() throws UnusablePicture {
    if (!xml.getLocalName().equals("svg")) {
      throw new UnusablePicture("is XML but no SVG: it begins with <" + xml.getLocalName() + ">");
    }
    if (!NAMESPACE.equals(xml.getNamespaceURI())) {
      throw new UnusablePicture(
          "is an SVG without its namespace; write <svg xmlns=\"" + NAMESPACE + "\">");
    }
    header =
        SvgSize.of(
            xml.getAttributeValue(null, "width"),
            xml.getAttributeValue(null, "height"),
            xml.getAttributeValue(null, "viewBox"));
  }

  static UnusablePicture refused(String part) {
    return new UnusablePicture("is an SVG with " + part + ", which is not safe; take it out");
  }
}
