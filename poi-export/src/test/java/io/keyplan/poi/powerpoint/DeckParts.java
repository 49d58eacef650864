package io.keyplan.poi.powerpoint;

import io.keyplan.poi.fill.Packages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The parts of a written deck, as any reader of zip and XML finds them. */
record DeckParts(Map<String, byte[]> contents) {

  static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final String P = "http://schemas.openxmlformats.org/presentationml/2006/main";

  static DeckParts read(byte[] file) {
    return new DeckParts(Packages.unzip(file));
  }

  Element xml(String name) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Document document =
          factory.newDocumentBuilder().parse(new ByteArrayInputStream(contents.get(name)));
      return document.getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException(name + " is not XML", e);
    }
  }

  /** Names of the slides' parts, in order. */
  List<String> slides() {
    List<String> slides = new ArrayList<>();
    for (int i = 1; contents.containsKey("ppt/slides/slide" + i + ".xml"); i++) {
      slides.add("ppt/slides/slide" + i + ".xml");
    }
    return slides;
  }

  /** Gives the texts of slides, notes and charts, and the alternative texts. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (String name : contents.keySet()) {
      if (name.matches("ppt/(slides|notesSlides)/[^/]+\\.xml")) {
        Element root = xml(name);
        all(root, A, "p").forEach(paragraph -> text.append(lines(paragraph)).append('\n'));
        all(root, P, "cNvPr")
            .forEach(shape -> text.append(shape.getAttribute("descr")).append(' '));
      } else if (name.startsWith("ppt/charts/chart")) {
        text.append(xml(name).getTextContent()).append('\n');
      }
    }
    return text.toString();
  }

  private static String lines(Element paragraph) {
    StringBuilder text = new StringBuilder();
    for (Node child = paragraph.getFirstChild(); child != null; child = child.getNextSibling()) {
      text.append(child.getLocalName().equals("br") ? "\n" : child.getTextContent());
    }
    return text.toString();
  }

  static List<Element> all(Element parent, String namespace, String name) {
    NodeList found = parent.getElementsByTagNameNS(namespace, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  static List<Element> children(Element parent, String name) {
    List<Element> elements = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && element.getLocalName().equals(name)) {
        elements.add(element);
      }
    }
    return elements;
  }

  static Element child(Element parent, String... path) {
    Element found = parent;
    for (String name : path) {
      List<Element> next = children(found, name);
      if (next.isEmpty()) {
        return null;
      }
      found = next.get(0);
    }
    return found;
  }
}
