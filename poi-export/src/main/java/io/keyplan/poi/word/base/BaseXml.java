package io.keyplan.poi.word.base;

import io.keyplan.poi.ooxml.XmlTree;
import io.keyplan.poi.word.names.WordNamespaces;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds, changes and writes elements of a company's document. */
final class BaseXml {

  static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private BaseXml() {}

  /** Says whether an element is one of Word's own, of a name. */
  static boolean is(Element element, String name) {
    return name.equals(element.getLocalName())
        && WordNamespaces.W.equals(element.getNamespaceURI());
  }

  static @Nullable Element child(@Nullable Element parent, String name) {
    for (Element child : XmlTree.children(parent)) {
      if (is(child, name)) {
        return child;
      }
    }
    return null;
  }

  static String attribute(@Nullable Element element, String name) {
    return element == null ? "" : element.getAttributeNS(WordNamespaces.W, name);
  }

  /** Gives the value of a property right beneath an element; empty for none. */
  static String value(@Nullable Element parent, String name) {
    return attribute(child(parent, name), "val");
  }

  static int number(Element element, String name, int otherwise) {
    String text = attribute(element, name);
    return text.matches("-?[0-9]{1,9}") ? Integer.parseInt(text) : otherwise;
  }

  /** Visits an element and all beneath it; what is visited may be removed or unwrapped. */
  static void visit(Element element, Consumer<Element> visitor) {
    for (Element child : XmlTree.children(element)) {
      visit(child, visitor);
    }
    visitor.accept(element);
  }

  static void remove(Element element) {
    element.getParentNode().removeChild(element);
  }

  /** Puts what an element holds in its place. */
  static void unwrap(Element element) {
    Node parent = element.getParentNode();
    while (element.getFirstChild() != null) {
      parent.insertBefore(element.getFirstChild(), element);
    }
    parent.removeChild(element);
  }

  static String text(Element element) {
    return element.getTextContent();
  }

  /**
   * Writes an element with all namespaces that hold where it stands, and with what older programs
   * may ignore.
   */
  static String xml(Element element) {
    for (Node above = element.getParentNode();
        above instanceof Element ancestor;
        above = above.getParentNode()) {
      Attr ignorable = ancestor.getAttributeNodeNS(COMPATIBILITY, "Ignorable");
      if (ignorable != null && !element.hasAttribute(ignorable.getName())) {
        element.setAttributeNS(COMPATIBILITY, ignorable.getName(), ignorable.getValue());
      }
    }
    return XmlTree.apart(element);
  }
}
