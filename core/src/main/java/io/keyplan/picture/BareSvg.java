package io.keyplan.picture;

import io.keyplan.document.Picture;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Keeps what an SVG draws: no comments, metadata, titles, drafts of drawing programs, and no text
 * that is not shown. Pictures within it are made bare, too.
 */
final class BareSvg {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final String LINKS = "http://www.w3.org/1999/xlink";

  private static final Set<String> SAYING = Set.of("metadata", "title", "desc");
  private static final Set<String> TEXTS = Set.of("text", "tspan", "textpath", "tref");

  private static final Pattern HIDING =
      Pattern.compile(
          "display\\s*:\\s*none|visibility\\s*:\\s*(hidden|collapse)"
              + "|(^|[;\\s])(fill-|stroke-)?opacity\\s*:\\s*0*(\\.0+)?\\s*(;|$)"
              + "|font-size\\s*:\\s*0*(\\.0+)?(px|pt|em|%)?\\s*(;|$)",
          Pattern.CASE_INSENSITIVE);

  private final XMLEventReader in;
  private final XMLEventWriter out;
  private final XMLEventFactory events = XMLEventFactory.newDefaultFactory();

  /** How deep in something that is left out; 0 outside. */
  private int leftOut;

  /** How deep in something that is not shown, which may still hold what is shown elsewhere. */
  private int hidden;

  private BareSvg(XMLEventReader in, XMLEventWriter out) {
    this.in = in;
    this.out = out;
  }

  static byte[] of(byte[] content) throws UnusablePicture {
    StringWriter text = new StringWriter();
    try {
      XMLInputFactory factory = SvgHeader.factory();
      XMLEventReader in = factory.createXMLEventReader(new StringReader(XmlText.of(content)));
      XMLEventWriter out = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(text);
      new BareSvg(in, out).copy();
      out.close();
    } catch (XMLStreamException e) {
      throw new UnusablePicture("is a broken SVG");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void copy() throws XMLStreamException, UnusablePicture {
    while (in.hasNext()) {
      XMLEvent event = in.nextEvent();
      if (event.isStartElement()) {
        start(event.asStartElement());
      } else if (event.isEndElement()) {
        end(event);
      } else if (event.isCharacters() && leftOut == 0) {
        out.add(event);
      }
    }
  }

  private void start(StartElement element) throws XMLStreamException, UnusablePicture {
    String name = element.getName().getLocalPart().toLowerCase(Locale.ROOT);
    hidden += hidden > 0 || hides(element) ? 1 : 0;
    boolean isDrawn =
        isOfSvg(element.getName().getNamespaceURI())
            && !SAYING.contains(name)
            && !(hidden > 0 && TEXTS.contains(name));
    if (leftOut > 0 || !isDrawn) {
      leftOut++;
      return;
    }
    out.add(events.createStartElement(element.getName(), null, null));
    for (Iterator<?> spaces = element.getNamespaces(); spaces.hasNext(); ) {
      javax.xml.stream.events.Namespace space = (javax.xml.stream.events.Namespace) spaces.next();
      if (isOfSvg(space.getNamespaceURI()) || space.getNamespaceURI().equals(LINKS)) {
        out.add(space);
      }
    }
    for (Iterator<Attribute> attributes = element.getAttributes(); attributes.hasNext(); ) {
      attribute(attributes.next());
    }
  }

  private static boolean isOfSvg(String namespace) {
    return namespace.isEmpty() || namespace.equals(NAMESPACE);
  }

  private void attribute(Attribute attribute) throws XMLStreamException, UnusablePicture {
    String namespace = attribute.getName().getNamespaceURI();
    String name = attribute.getName().getLocalPart().toLowerCase(Locale.ROOT);
    boolean isDrawn =
        namespace.equals(XMLConstants.XML_NS_URI)
            || namespace.equals(LINKS) && name.equals("href")
            || namespace.isEmpty() && !name.startsWith("data-") && !name.startsWith("aria-");
    if (!isDrawn) {
      return;
    }
    String value = attribute.getValue();
    boolean isPicture = name.equals("href") && DataUri.isOne(value);
    out.add(isPicture ? events.createAttribute(attribute.getName(), bare(value)) : attribute);
  }

  private static String bare(String uri) throws UnusablePicture {
    byte[] content = DataUri.content(uri, PictureLimits.STANDARD);
    Picture.Type type = PixelHeader.read(content).type();
    return "data:"
        + type.mediaType()
        + ";base64,"
        + Base64.getEncoder().encodeToString(BarePixels.of(type, content));
  }

  private void end(XMLEvent event) throws XMLStreamException {
    hidden -= hidden > 0 ? 1 : 0;
    if (leftOut > 0) {
      leftOut--;
    } else {
      out.add(event);
    }
  }

  private static boolean hides(StartElement element) {
    boolean hides = false;
    for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
      Attribute attribute = all.next();
      String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
      hides |=
          switch (attribute.getName().getLocalPart().toLowerCase(Locale.ROOT)) {
            case "display" -> value.equals("none");
            case "visibility" -> value.equals("hidden") || value.equals("collapse");
            case "opacity", "fill-opacity" -> value.matches("0*\\.?0*") && !value.isEmpty();
            case "font-size" -> value.matches("0*\\.?0*(px|pt|em|%)?") && !value.isEmpty();
            case "style" -> HIDING.matcher(value).find();
            default -> false;
          };
    }
    return hides;
  }
}
