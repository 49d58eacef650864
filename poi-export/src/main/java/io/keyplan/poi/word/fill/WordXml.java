package io.keyplan.poi.word.fill;

import io.keyplan.poi.word.names.WordNamespaces;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds elements of WordprocessingML, of both editions of the standard. */
final class WordXml {

  /** Namespace of the elements that stand where tags were, while a part is taken apart. */
  static final String MARKS = "urn:keyplan:marks";

  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  private WordXml() {}

  /** Says whether a node is an element of a name. */
  static boolean is(@Nullable Node node, String name) {
    return node instanceof Element
        && name.equals(node.getLocalName())
        && (WordNamespaces.W.equals(node.getNamespaceURI())
            || STRICT.equals(node.getNamespaceURI()));
  }

  /** Says whether a node is a mark of ours. */
  static boolean isMark(@Nullable Node node) {
    return node instanceof Element && MARKS.equals(node.getNamespaceURI());
  }

  /** Lists the elements right beneath another. */
  static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** Finds an element right beneath another. */
  static @Nullable Element child(Node parent, String name) {
    for (Element child : children(parent)) {
      if (is(child, name)) {
        return child;
      }
    }
    return null;
  }

  /** Finds the first element of a name at any depth. */
  static @Nullable Element first(Node parent, String name) {
    for (Element child : children(parent)) {
      Element found = is(child, name) ? child : first(child, name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Finds the nearest element above a node that has one of some names. */
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

  /** Visits an element and all beneath it, in the order of the document. */
  static void visit(Element element, Consumer<Element> visitor) {
    visitor.accept(element);
    children(element).forEach(child -> visit(child, visitor));
  }

  /** Gives an attribute, whatever its prefix; empty for none. */
  static String attribute(@Nullable Element element, String name) {
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
  static String property(@Nullable Element element, String name) {
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
  static List<Element> rows(Node table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : children(table)) {
      if (is(child, "tr")) {
        rows.add(child);
      } else if (isMark(child) || is(child, "sdt") || is(child, "sdtContent")) {
        rows.addAll(rows(child));
      }
    }
    return rows;
  }

  /** Lists the cells of a row, also those in controls. */
  static List<Element> cells(Node row) {
    List<Element> cells = new ArrayList<>();
    for (Element child : children(row)) {
      if (is(child, "tc")) {
        cells.add(child);
      } else if (is(child, "sdt") || is(child, "sdtContent")) {
        cells.addAll(cells(child));
      }
    }
    return cells;
  }
}
