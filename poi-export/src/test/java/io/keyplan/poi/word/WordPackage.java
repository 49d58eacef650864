package io.keyplan.poi.word;

import io.keyplan.poi.word.names.WordNamespaces;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A written Word file, opened with nothing but zip and XML parser. */
final class WordPackage {

  private static final String W = WordNamespaces.W;

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, Document> parsed = new ConcurrentHashMap<>();

  private WordPackage() {}

  static WordPackage read(byte[] file) throws IOException {
    WordPackage read = new WordPackage();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (read.parts.put(entry.getName(), zip.readAllBytes()) != null) {
          throw new IOException("the file has two parts " + entry.getName());
        }
      }
    }
    return read;
  }

  Map<String, byte[]> parts() {
    return parts;
  }

  boolean has(String part) {
    return parts.containsKey(part);
  }

  String text(String part) {
    byte[] content = parts.get(part);
    if (content == null) {
      throw new IllegalArgumentException("no part " + part + " among " + parts.keySet());
    }
    return new String(content, StandardCharsets.UTF_8);
  }

  Document xml(String part) {
    return parsed.computeIfAbsent(part, this::parse);
  }

  private Document parse(String part) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
    } catch (Exception e) {
      throw new IllegalStateException("cannot parse " + part, e);
    }
  }

  /** Lists the parts that are XML. */
  List<String> xmlParts() {
    return parts.keySet().stream()
        .filter(name -> name.endsWith(".xml") || name.endsWith(".rels"))
        .toList();
  }

  /** Lists the elements of WordprocessingML of a name in a part. */
  List<Element> elements(String part, String name) {
    return list(xml(part).getElementsByTagNameNS(W, name));
  }

  /** Lists the elements among nodes; those of a local name if one is given. */
  static List<Element> list(NodeList nodes, @Nullable String name) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element
          && (name == null || element.getLocalName().equals(name))) {
        elements.add(element);
      }
    }
    return elements;
  }

  static List<Element> list(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** Gives the {@code w:val} of an element. */
  static String val(Element element) {
    return element.getAttributeNS(W, "val");
  }

  /** Gives all text that a reader of the pages sees. */
  String pageText() {
    StringBuilder text = new StringBuilder();
    for (String part : parts.keySet()) {
      if (part.equals("word/document.xml")
          || part.startsWith("word/footer")
          || part.startsWith("word/header")
          || part.startsWith("word/charts/chart")) {
        append(xml(part).getDocumentElement(), text);
      }
    }
    return text.toString();
  }

  private static void append(Element element, StringBuilder text) {
    switch (element.getLocalName()) {
      case "t", "v" -> text.append(element.getTextContent());
      case "tab", "br" -> text.append(' ');
      default -> {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
          if (child instanceof Element inner) {
            append(inner, text);
          }
        }
        if (element.getLocalName().equals("p")) {
          text.append('\n');
        }
      }
    }
  }
}
