package io.keyplan.poi.word;

import io.keyplan.poi.word.names.TableName;
import io.keyplan.poi.word.names.WordNamespaces;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.Shown;
import io.keyplan.read.ShownRow;
import io.keyplan.read.ShownTable;
import io.keyplan.read.ShownValue;
import io.keyplan.value.FieldPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A document in the hands of somebody who edits its XML, as Word and other programs do. */
final class WordEdit {

  static final String MAIN = "word/document.xml";
  private static final String W = WordNamespaces.W;

  private final Map<String, byte[]> parts;
  private final Document main;

  WordEdit(byte[] file) {
    WordPackage read = WrittenDocuments.read(file);
    this.parts = new LinkedHashMap<>(read.parts());
    this.main = read.xml(MAIN);
  }

  /** Lists the controls of an address, or of a record. */
  List<Element> controls(String tag) {
    return WordPackage.list(main.getElementsByTagNameNS(W, "sdt")).stream()
        .filter(
            control ->
                WordPackage.list(child(control, "sdtPr").getChildNodes(), "tag").stream()
                    .anyMatch(each -> WordPackage.val(each).equals(tag)))
        .toList();
  }

  /** Gives the first control of an address. */
  Element control(String tag) {
    return controls(tag).get(0);
  }

  /** Gives the control of an address that stands in a table of records. */
  Element inTable(String tag) {
    return controls(tag).stream().filter(WordEdit::isInTable).findFirst().orElseThrow();
  }

  private static boolean isInTable(Node control) {
    for (Node at = control; at != null; at = at.getParentNode()) {
      if (at instanceof Element element && "tbl".equals(element.getLocalName())) {
        Element style = child(child(element, "tblPr"), "tblStyle");
        return WordPackage.val(style).equals(TableName.STYLE);
      }
    }
    return false;
  }

  /** Gives the table of records around a control. */
  Element table(String tag) {
    return around(inTable(tag), "tbl");
  }

  /** Gives the nearest element of a name around another. */
  static Element around(Node node, String name) {
    Node at = node.getParentNode();
    while (!(at instanceof Element element && name.equals(element.getLocalName()))) {
      at = at.getParentNode();
    }
    return (Element) at;
  }

  /** Gives the first child of a name. */
  static Element child(Element element, String name) {
    return WordPackage.list(element.getChildNodes(), name).get(0);
  }

  /** Writes into the first control of an address as Word does. */
  WordEdit type(String tag, String text) {
    type(control(tag), text);
    return this;
  }

  /** Writes into a control as Word does: no prompt any more, and text in two runs. */
  void type(Element control, String text) {
    Element properties = child(control, "sdtPr");
    WordPackage.list(properties.getChildNodes(), "showingPlcHdr").forEach(properties::removeChild);
    Element content = child(control, "sdtContent");
    empty(content);
    int half = text.length() / 2;
    content.appendChild(run(text.substring(0, half)));
    content.appendChild(element("proofErr"));
    content.appendChild(run(text.substring(half)));
  }

  static void empty(Element element) {
    while (element.getFirstChild() != null) {
      element.removeChild(element.getFirstChild());
    }
  }

  /** Makes a run of text. */
  Element run(String text) {
    Element run = element("r");
    Element words = element("t");
    words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    words.setTextContent(text);
    run.appendChild(words);
    return run;
  }

  Element element(String name) {
    return main.createElementNS(W, "w:" + name);
  }

  /** Makes a paragraph. */
  Element paragraph(String text) {
    Element paragraph = element("p");
    if (!text.isEmpty()) {
      paragraph.appendChild(run(text));
    }
    return paragraph;
  }

  /** Makes a row of cells with nothing in them but text, of which every line is a paragraph. */
  Element row(String... texts) {
    Element row = element("tr");
    for (String text : texts) {
      Element cell = element("tc");
      text.lines().map(this::paragraph).forEach(cell::appendChild);
      if (text.isEmpty()) {
        cell.appendChild(paragraph(""));
      }
      row.appendChild(cell);
    }
    return row;
  }

  /** Gives the texts of the paragraphs of a cell. */
  static List<String> lines(Element cell) {
    return WordPackage.list(cell.getElementsByTagNameNS(W, "p")).stream()
        .map(Node::getTextContent)
        .toList();
  }

  /** Takes out what the document says of its own making. */
  WordEdit dropTrace() {
    parts.keySet().removeIf(name -> name.startsWith("customXml/"));
    return this;
  }

  /** Leaves the content of a control without the control. */
  static void unwrap(Element control) {
    Element content = child(control, "sdtContent");
    while (content.getFirstChild() != null) {
      control.getParentNode().insertBefore(content.getFirstChild(), control);
    }
    control.getParentNode().removeChild(control);
  }

  static void insertAfter(Node added, Node node) {
    node.getParentNode().insertBefore(added, node.getNextSibling());
  }

  static void remove(Node node) {
    node.getParentNode().removeChild(node);
  }

  /** Replaces a text in a part. */
  WordEdit replace(String part, String text, String by) {
    String xml = new String(parts.get(part), StandardCharsets.UTF_8);
    if (!xml.contains(text)) {
      throw new IllegalArgumentException(part + " has no " + text);
    }
    parts.put(part, xml.replace(text, by).getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Takes a part out. */
  WordEdit drop(String part) {
    parts.remove(part);
    return this;
  }

  Document main() {
    return main;
  }

  /** Gives the file. */
  byte[] file() {
    try {
      ByteArrayOutputStream xml = new ByteArrayOutputStream();
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(main), new StreamResult(xml));
      parts.put(MAIN, xml.toByteArray());
      return zip(parts);
    } catch (Exception e) {
      throw new IllegalStateException("the document cannot be written", e);
    }
  }

  static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }

  static DocumentContent read(byte[] file) {
    return new WordReader().read(file, DocumentLimits.STANDARD);
  }

  /** Tells in a line each what is found in the file that was not written. */
  List<String> changes() {
    return changes(read(file()));
  }

  static List<String> changes(DocumentContent content) {
    Set<String> changes = new LinkedHashSet<>();
    content.values().forEach(value -> addChange(content, value, changes));
    for (ShownTable table : content.tables()) {
      List<FieldPath> rows = new ArrayList<>();
      for (ShownRow row : table.rows()) {
        if (row.isAdded()) {
          changes.add("added to " + table.list() + ": " + filled(row));
        } else {
          rows.add(row.record());
          row.values().forEach(value -> addChange(content, value, changes));
        }
      }
      List<FieldPath> written = content.trace().rows().getOrDefault(table.group(), List.of());
      written.stream()
          .filter(record -> !rows.contains(record))
          .forEach(record -> changes.add("removed " + record));
      if (Set.copyOf(rows).size() < rows.size()) {
        changes.add("twice in " + table.list());
      } else if (!rows.equals(written.stream().filter(rows::contains).toList())) {
        changes.add((table.group().isEmpty() ? "copied " : "moved ") + table.list());
      }
    }
    content.problems().forEach(problem -> changes.add("problem " + problem.message()));
    return List.copyOf(changes);
  }

  private static void addChange(DocumentContent content, ShownValue value, Set<String> changes) {
    if (!content.trace().isAsWritten(value.path(), value.shown())) {
      changes.add(value.path() + " = " + text(value.shown()));
    }
  }

  private static List<String> filled(ShownRow row) {
    return row.values().stream()
        .filter(value -> !value.shown().isBlank())
        .map(value -> value.path() + " = " + text(value.shown()))
        .toList();
  }

  private static String text(Shown shown) {
    return shown instanceof Shown.Text text ? text.text() : shown.toString();
  }
}
