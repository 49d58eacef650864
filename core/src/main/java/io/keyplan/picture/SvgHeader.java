package io.keyplan.picture;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final String START_OF_TYPE = "<!DOCTYPE";

  private static final Pattern DOCUMENT_TYPE =
      Pattern.compile(
          START_OF_TYPE
              + "\\s+[A-Za-z:]{1,20}"
              + "(\\s+PUBLIC\\s+LITERAL\\s+LITERAL|\\s+SYSTEM\\s+LITERAL)?\\s*>"
                  .replace("LITERAL", "(\"[^\"<>]*\"|'[^'<>]*')"));

  /** Programs that draw SVG go down its nesting by recursion. */
  private static final int DEEPEST = 200;

  private static final int MOST_ELEMENTS = 100_000;

  private final XMLStreamReader xml;
  private final SvgStyles styles;
  private final SvgWork work;
  private final SvgRasters rasters = new SvgRasters();
  private int depth;
  private int elements;
  private SvgSize size = SvgSize.NONE;

  private SvgHeader(XMLStreamReader xml, SvgStyles styles, PictureLimits limits) {
    this.xml = xml;
    this.styles = styles;
    this.work = new SvgWork(limits.pieces());
  }

  static Header read(byte[] content, PictureLimits limits) throws UnusablePicture {
    String text = XmlText.of(content);
    checkDocumentType(text);
    try {
      SvgStyles styles = styles(text);
      XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(text));
      SvgHeader reader = new SvgHeader(xml, styles, limits);
      while (xml.hasNext()) {
        reader.take(xml.next());
      }
      reader.work.check();
      reader.rasters.check(reader.size.side());
      return reader.size.header();
    } catch (XMLStreamException e) {
      throw new UnusablePicture("is a broken SVG" + place(e));
    }
  }

  /** The JDK's own parser, whatever others are about, with everything off that reads elsewhere. */
  static XMLInputFactory factory() {
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
        work.leave();
        rasters.leave();
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> work.text(xml.getText());
      case XMLStreamConstants.ENTITY_REFERENCE -> throw UnusablePicture.unsafe("an entity");
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
        if (xml.getPITarget().contains("stylesheet")) {
          throw UnusablePicture.unsafe("a style sheet outside the file");
        }
      }
      default -> {}
    }
  }

  private void start() throws UnusablePicture {
    checkDepth(++depth);
    if (++elements > MOST_ELEMENTS) {
      throw tooMany();
    }
    if (depth == 1) {
      root();
    }
    SvgRules.checkElement(xml.getNamespaceURI(), xml.getLocalName());
    String name = xml.getLocalName().toLowerCase(Locale.ROOT);
    Map<String, String> attributes = attributes();
    SvgStyle style = styles.of(attributes, size.side());
    double scale = rasters.enter(name, attributes, style, size.side());
    work.enter(name, attributes, style, scale, size.side());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      SvgRules.checkAttribute(xml.getAttributeName(i), xml.getAttributeValue(i), work);
    }
  }

  /** Reads the style sheets, which may stand after what they are about. */
  private static SvgStyles styles(String text) throws XMLStreamException, UnusablePicture {
    SvgStyles styles = new SvgStyles();
    if (!text.contains("style")) {
      return styles;
    }
    XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(text));
    double side = 1;
    boolean inSheet = false;
    for (int depth = 0; xml.hasNext(); ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        checkDepth(++depth);
        inSheet = xml.getLocalName().equals("style");
        side = depth == 1 ? size(xml).side() : side;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        inSheet = false;
      } else if (inSheet && xml.hasText()) {
        SvgRules.checkStyle(xml.getText());
        styles.sheet(xml.getText(), side);
      }
    }
    return styles;
  }

  private static SvgSize size(XMLStreamReader xml) throws UnusablePicture {
    return SvgSize.of(
        xml.getAttributeValue(null, "width"),
        xml.getAttributeValue(null, "height"),
        xml.getAttributeValue(null, "viewBox"));
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeNamespace(i) == null || xml.getAttributeNamespace(i).isEmpty()) {
        attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
      }
    }
    return attributes;
  }

  /**
   * A document type may name the standard, as older drawing programs do: it is not read. One that
   * declares something is refused; so is what looks like one in a comment.
   */
  private static void checkDocumentType(String text) throws UnusablePicture {
    Matcher type = DOCUMENT_TYPE.matcher(text);
    for (int at = text.indexOf(START_OF_TYPE); at >= 0; at = text.indexOf(START_OF_TYPE, at + 1)) {
      if (!type.region(at, text.length()).lookingAt()) {
        throw UnusablePicture.unsafe("a <!DOCTYPE> that declares something");
      }
    }
  }

  private static void checkDepth(int depth) throws UnusablePicture {
    if (depth > DEEPEST) {
      throw tooMany();
    }
  }

  private static UnusablePicture tooMany() {
    return new UnusablePicture("is an SVG with too many elements, or too many in each other");
  }

  private void root() throws UnusablePicture {
    if (!xml.getLocalName().equals("svg")) {
      throw new UnusablePicture("is XML but no SVG: it begins with <" + xml.getLocalName() + ">");
    }
    if (!NAMESPACE.equals(xml.getNamespaceURI())) {
      throw new UnusablePicture(
          "is an SVG without its namespace; write <svg xmlns=\"" + NAMESPACE + "\">");
    }
    size = size(xml);
  }
}
