package io.keyplan.samples.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Edits the XML of Word and PowerPoint files: where an element is named by an address. */
public final class PartEditor implements DocumentEditor {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String SLIDE = "http://schemas.openxmlformats.org/presentationml/2006/main";

  private static final String FIELD = "[a-z].*[a-zA-Z]";

  private final String parts;
  private final String namespace;
  private final String place;

  private PartEditor(String parts, String namespace, String place) {
    this.parts = parts;
    this.namespace = namespace;
    this.place = place;
  }

  /** Edits content controls by their tags. */
  public static PartEditor word() {
    return new PartEditor("word/document\\.xml", WORD, "sdt");
  }

  /** Edits shapes by their names. */
  public static PartEditor powerPoint() {
    return new PartEditor("ppt/slides/slide[0-9]+\\.xml", SLIDE, "sp");
  }

  @Override
  public Set<String> addresses(byte[] document) throws IOException {
    Set<String> found = new TreeSet<>();
    edit(document, (address, element) -> found.add(address));
    return found;
  }

  @Override
  public byte[] write(byte[] document, Map<String, String> texts) throws IOException {
    return edit(
        document,
        (address, element) -> {
          String text = texts.get(address);
          if (text != null) {
            write(element, text);
          }
        });
  }

  /**
   * Puts the tags of controls back that LibreOffice dropped, so that they can be edited by them.
   */
  byte[] tagged(byte[] saved, byte[] original) throws IOException {
    Map<String, String> tags = new HashMap<>();
    controls(original, control -> key(control).ifPresent(key -> tags.put(key, address(control))));
    return controls(
        saved,
        control -> {
          String tag = key(control).map(tags::get).orElse("");
          if (address(control).isEmpty() && tag != null && !tag.isEmpty()) {
            Element properties = (Element) control.getElementsByTagNameNS(WORD, "sdtPr").item(0);
            Element added = control.getOwnerDocument().createElementNS(WORD, "w:tag");
            added.setAttributeNS(WORD, "w:val", tag);
            properties.insertBefore(added, properties.getFirstChild());
          }
        });
  }

  /** What a control is bound to, else its number. */
  private static Optional<String> key(Element control) {
    Element properties = (Element) control.getElementsByTagNameNS(WORD, "sdtPr").item(0);
    return Stream.of("dataBinding/xpath", "id/val")
        .map(name -> name.split("/"))
        .map(name -> attribute(properties, name[0], name[1]))
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private static String attribute(Element properties, String element, String name) {
    NodeList found = properties.getElementsByTagNameNS(WORD, element);
    return found.getLength() == 0 ? "" : ((Element) found.item(0)).getAttributeNS(WORD, name);
  }

  private byte[] controls(byte[] document, Consumer<Element> edit) throws IOException {
    return edit(document, (address, control) -> edit.accept(control), ".*");
  }

  private byte[] edit(byte[] document, BiConsumer<String, Element> edit) throws IOException {
    return edit(document, edit, FIELD);
  }

  private byte[] edit(byte[] document, BiConsumer<String, Element> edit, String addresses)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(document));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        byte[] part = in.readAllBytes();
        zip.write(entry.getName().matches(parts) ? editPart(part, edit, addresses) : part);
      }
    }
    return out.toByteArray();
  }

  private byte[] editPart(byte[] part, BiConsumer<String, Element> edit, String addresses)
      throws IOException {
    try {
      org.w3c.dom.Document xml =
          DocumentBuilderFactory.newDefaultNSInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(part));
      NodeList places = xml.getElementsByTagNameNS(namespace, place);
      for (int i = 0; i < places.getLength(); i++) {
        Element element = (Element) places.item(i);
        String address = address(element);
        if (address.matches(addresses) && !lines(element).isEmpty()) {
          edit.accept(address, element);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(xml), new StreamResult(out));
      return out.toByteArray();
    } catch (ParserConfigurationException | SAXException | TransformerException e) {
      throw new IOException(e);
    }
  }

  private String address(Element element) {
    if (namespace.equals(WORD)) {
      Element properties = (Element) element.getElementsByTagNameNS(WORD, "sdtPr").item(0);
      NodeList tags = properties.getElementsByTagNameNS(WORD, "tag");
      return tags.getLength() == 0 ? "" : ((Element) tags.item(0)).getAttributeNS(WORD, "val");
    }
    return ((Element) element.getElementsByTagNameNS(SLIDE, "cNvPr").item(0)).getAttribute("name");
  }

  /** Nested controls hold other fields: only places with texts of their own are edited. */
  private String lines(Element element) {
    if (namespace.equals(WORD)) {
      boolean nested = element.getElementsByTagNameNS(WORD, "sdt").getLength() > 0;
      return nested ? "" : element.getElementsByTagNameNS(WORD, "t").getLength() > 0 ? "t" : "";
    }
    return element.getElementsByTagNameNS(DRAWING, "t").getLength() > 0 ? "t" : "";
  }

  private void write(Element element, String text) {
    String letters = namespace.equals(WORD) ? WORD : DRAWING;
    NodeList showing = element.getElementsByTagNameNS(WORD, "showingPlcHdr");
    while (showing.getLength() > 0) {
      showing.item(0).getParentNode().removeChild(showing.item(0));
    }
    NodeList runs = element.getElementsByTagNameNS(letters, "t");
    for (int i = 0; i < runs.getLength(); i++) {
      runs.item(i).setTextContent(i == 0 ? text : "");
    }
  }
}
