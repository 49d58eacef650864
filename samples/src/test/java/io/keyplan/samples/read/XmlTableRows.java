package io.keyplan.samples.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Edits the rows of a table in the XML of Word and PowerPoint files. */
final class XmlTableRows implements TableRows {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final byte[] file;
  private final String heading;
  private final String namespace;
  private String part = "";
  private org.w3c.dom.Document xml;
  private final List<String> headings = new ArrayList<>();
  private final List<Element> rows = new ArrayList<>();

  /** Opens a file at the table that has a heading. */
  XmlTableRows(byte[] file, boolean word, String heading) throws IOException {
    this.file = file;
    this.heading = heading;
    this.namespace = word ? WORD : DRAWING;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    for (String name : parts.keySet()) {
      if (name.matches("word/document\\.xml|ppt/slides/slide[0-9]+\\.xml") && headings.isEmpty()) {
        find(name, heading);
      }
    }
  }

  @Override
  public TableRows again() throws IOException {
    return new XmlTableRows(file, namespace.equals(WORD), heading);
  }

  private void find(String name, String heading) throws IOException {
    try {
      xml =
          DocumentBuilderFactory.newDefaultNSInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(parts.get(name)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
    for (Element table : all(xml.getDocumentElement(), "tbl")) {
      List<Element> lines = all(table, "tr");
      List<String> texts = all(lines.get(0), "tc").stream().map(Element::getTextContent).toList();
      if (texts.contains(heading)) {
        part = name;
        headings.addAll(texts);
        rows.addAll(lines.subList(1, lines.size()));
        return;
      }
    }
  }

  private List<Element> all(Element within, String name) {
    NodeList found = within.getElementsByTagNameNS(namespace, name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  @Override
  public int count() {
    return rows.size();
  }

  @Override
  public void type(int row, String heading, String text) {
    Element cell = all(rows.get(row), "tc").get(headings.indexOf(heading));
    all(cell, "showingPlcHdr").forEach(mark -> mark.getParentNode().removeChild(mark));
    List<Element> texts = all(cell, "t");
    for (int i = 1; i < texts.size(); i++) {
      texts.get(i).setTextContent("");
    }
    if (!texts.isEmpty()) {
      texts.get(0).setTextContent(text);
    } else if (!text.isEmpty()) {
      List<Element> contents = all(cell, "sdtContent");
      Element paragraph = all(cell, "p").get(0);
      Element run = element("r");
      Element words = element("t");
      words.setTextContent(text);
      run.appendChild(words);
      (contents.isEmpty() ? paragraph : contents.get(0)).appendChild(run);
    }
  }

  private Element element(String name) {
    return xml.createElementNS(namespace, (namespace.equals(WORD) ? "w:" : "a:") + name);
  }

  /** Around a row in Word stands a control that comes and goes with it. */
  private static Node whole(Element row) {
    Node parent = row.getParentNode();
    return "sdtContent".equals(parent.getLocalName()) && parent.getChildNodes().getLength() == 1
        ? parent.getParentNode()
        : row;
  }

  @Override
  public void delete(int row) {
    Node whole = whole(rows.remove(row));
    whole.getParentNode().removeChild(whole);
  }

  @Override
  public void copy(int row) {
    Node copy = whole(rows.get(row)).cloneNode(true);
    Node last = whole(rows.get(rows.size() - 1));
    last.getParentNode().insertBefore(copy, last.getNextSibling());
    rows.add(copy.getLocalName().equals("tr") ? (Element) copy : all((Element) copy, "tr").get(0));
  }

  @Override
  public void add(Map<String, String> texts) {
    copy(rows.size() - 1);
    Element row = rows.get(rows.size() - 1);
    if (namespace.equals(WORD)) {
      Element plain = element("tr");
      headings.forEach(
          heading -> {
            Element cell = element("tc");
            cell.appendChild(element("p"));
            plain.appendChild(cell);
          });
      Node whole = whole(row);
      whole.getParentNode().replaceChild(plain, whole);
      rows.set(rows.size() - 1, plain);
    } else {
      all(row, "extLst").forEach(list -> list.getParentNode().removeChild(list));
      headings.forEach(heading -> type(rows.size() - 1, heading, ""));
    }
    texts.forEach((heading, text) -> type(rows.size() - 1, heading, text));
  }

  @Override
  public void move(int row, int to) {
    Element moved = rows.remove(row);
    Node whole = whole(moved);
    Node parent = whole.getParentNode();
    parent.removeChild(whole);
    parent.insertBefore(whole, to < rows.size() ? whole(rows.get(to)) : null);
    rows.add(to, moved);
  }

  @Override
  public byte[] save() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> each : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        if (each.getKey().equals(part)) {
          TransformerFactory.newDefaultInstance()
              .newTransformer()
              .transform(new DOMSource(xml), new StreamResult(zip));
        } else {
          zip.write(each.getValue());
        }
      }
    } catch (TransformerException e) {
      throw new IOException(e);
    }
    return out.toByteArray();
  }
}
