package io.keyplan.custom;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a metadata file: its text, and the elements in it.
 *
 * <p>Files are read within limits, and nothing that they name is fetched.
 *
 * @param name name without its namespace
 * @param text text of an element without others
 * @param children the elements in it
 */
record MetadataXml(String name, String text, List<MetadataXml> children) {

  /** No field has a list of values that is anywhere near so long. */
  private static final int LARGEST_FILE = 4 << 20;

  private static final int DEEPEST = 20;

  /** Copies the elements. */
  MetadataXml {
    children = List.copyOf(children);
  }

  /**
   * Reads a file.
   *
   * @throws XMLStreamException if it is no XML, or is larger or deeper than metadata are
   * @throws IOException if it cannot be read
   */
  static MetadataXml read(Path file) throws IOException, XMLStreamException {
    if (Files.size(file) > LARGEST_FILE) {
      throw new XMLStreamException("it is larger than " + (LARGEST_FILE >> 20) + " MB");
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      xml.nextTag();
      return element(xml, 0);
    }
  }

  private static MetadataXml element(XMLStreamReader xml, int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new XMLStreamException("elements lie deeper than in metadata");
    }
    String name = xml.getLocalName();
    StringBuilder text = new StringBuilder();
    List<MetadataXml> children = new ArrayList<>();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        children.add(element(xml, depth + 1));
      } else if (xml.isCharacters()) {
        text.append(xml.getText());
      }
    }
    return new MetadataXml(name, children.isEmpty() ? text.toString().strip() : "", children);
  }

  /** Gives the text of the first element of a name; empty where there is none. */
  String text(String child) {
    return children.stream()
        .filter(element -> element.name.equals(child))
        .findFirst()
        .map(MetadataXml::text)
        .orElse("");
  }

  /** Lists the elements of a name. */
  List<MetadataXml> all(String child) {
    return children.stream().filter(element -> element.name.equals(child)).toList();
  }

  /** Finds the elements that a path leads to. */
  List<MetadataXml> path(String... names) {
    List<MetadataXml> found = List.of(this);
    for (String next : names) {
      found = found.stream().flatMap(element -> element.all(next).stream()).toList();
    }
    return found;
  }
}
