package io.keyplan.poi.fill;

import io.keyplan.poi.ooxml.XmlTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds elements of text: paragraphs, runs, tables and their parts, which WordprocessingML and
 * DrawingML call alike, in both editions of the standard.
 */
public final class TextXml {

  /** Namespace of the elements that stand where tags were, while a part is taken apart. */
  static final String MARKS = "urn:keyplan:marks";

  private static final Set<String> DRAWING =
      Set.of(
          "http://schemas.openxmlformats.org/drawingml/2006/main",
          "http://purl.oclc.org/ooxml/drawingml/main");

  private static final Set<String> WORD =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");

  private TextXml() {}

  /** Says whether a node is an element of text of a name. */
  public static boolean is(@Nullable Node node, String name) {
    return node instanceof Element
        && name.equals(node.getLocalName())
        && (WORD.contains(node.getNamespaceURI()) || isDrawing(node));
  }

  /** Says whether a node belongs to DrawingML, the language of shapes and charts. */
  public static boolean isDrawing(Node node) {
    return node.getNamespaceURI() != null && DRAWING.contains(node.getNamespaceURI());
  }

  /** Gives the prefix of an element with its colon; empty for none. */
  public static String prefix(Element element) {
    return element.getPrefix() == null ? "" : element.getPrefix() + ":";
  }

  /** Says whether a node is a mark of ours. */
  public static boolean isMark(@Nullable Node node) {
    return node instanceof Element && MARKS.equals(node.getNamespaceURI());
  }

  /** Finds an element of text right beneath another. */
  public static @Nullable Element child(Node parent, String name) {
    for (Element child : XmlTree.children(parent)) {
      if (is(child, name)) {
        return child;
      }
    }
    return null;
  }

  /** Finds an element right beneath another, of whatever namespace. */
  public static @Nullable Element childOf(@Nullable Node parent, String name) {
    for (Element child : XmlTree.children(parent)) {
      if (name.equals(child.getLocalName())) {
        return child;
      }
    }
    return null;
  }

  /** Finds the first element of text of a name at any depth. */
  public static @Nullable Element first(Node parent, String name) {
    for (Element child : XmlTree.children(parent)) {
      Element found = is(child, name) ? child : first(child, name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Finds the nearest element of text above a node that has one of some names. */
  static @Nullable Element above(Node node, List<String> names) {
    for (Node at = node.getParentNode(); at != null; at = at.getParentNode()) {
      for (String name : names) {
        if (is(at, name)) {
          return (Element) at;
        }
      }
    }
    return null;
  }

  /** Says whether a node stands in an element of text of a name. */
  public static boolean isIn(Node node, String name) {
    return above(node, List.of(name)) != null;
  }

  /** Visits an element and all beneath it, in the order of the document. */
  public static void visit(Element element, Consumer<Element> visitor) {
    visitor.accept(element);
    XmlTree.children(element).forEach(child -> visit(child, visitor));
  }

  /** Gives an attribute, whatever its prefix; empty for none. */
  public static String attribute(@Nullable Element element, String name) {
    if (element != null) {
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        Node attribute = element.getAttributes().item(i);
        if (name.equals(attribute.getLocalName())) {
          return attribute.getNodeValue();
        }
      }
    }
    return "";
  }

  /** Gives the value of a property beneath an element; empty for none. */
  public static String property(@Nullable Element element, String name) {
    return element == null ? "" : attribute(child(element, name), "val");
  }

  /** Gives how many elements stand above a node. */
  static int depth(Node node) {
    int depth = 0;
    for (Node at = node.getParentNode(); at != null; at = at.getParentNode()) {
      depth++;
    }
    return depth;
  }

  /** Lists the rows of a table, also those in controls and marks. */
  public static List<Element> rows(Node table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : XmlTree.children(table)) {
      if (is(child, "tr")) {
        rows.add(child);
      } else if (isMark(child) || is(child, "sdt") || is(child, "sdtContent")) {
        rows.addAll(rows(child));
      }
    }
    return rows;
  }

  /** Lists the cells of a row, also those in controls. */
  public static List<Element> cells(Node row) {
    List<Element> cells = new ArrayList<>();
    for (Element child : XmlTree.children(row)) {
      if (is(child, "tc")) {
        cells.add(child);
      } else if (is(child, "sdt") || is(child, "sdtContent")) {
        cells.addAll(cells(child));
      }
    }
    return cells;
  }
}
