package io.keyplan.poi.word.base;

import io.keyplan.poi.word.names.WordNamespaces;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Finds, changes and writes elements of a company's document. */
final class BaseXml {

  static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private BaseXml() {}

  static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** Says whether an element is one of Word's own, of a name. */
  static boolean is(Element element, String name) {
    return name.equals(element.getLocalName())
        && WordNamespaces.W.equals(element.getNamespaceURI());
  }

  static @Nullable Element child(@Nullable Element parent, String name) {
    for (Element child : parent == null ? List.<Element>of() : children(parent)) {
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
    for (Element child : children(element)) {
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
      NamedNodeMap attributes = ancestor.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        Attr attribute = (Attr) attributes.item(i);
        boolean namespace = XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI());
        boolean ignorable =
            COMPATIBILITY.equals(attribute.getNamespaceURI())
                && "Ignorable".equals(attribute.getLocalName());
        if ((namespace || ignorable) && !element.hasAttribute(attribute.getName())) {
          element.setAttributeNS(
              attribute.getNamespaceURI(), attribute.getName(), attribute.getValue());
        }
      }
    }
    return write(element);
  }

  private static String write(Element element) {
    StringWriter out = new StringWriter();
    try {
      TransformerFactory factory = TransformerFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      Transformer writer = factory.newTransformer();
      writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      writer.setOutputProperty(OutputKeys.INDENT, "no");
      writer.transform(new DOMSource(element), new StreamResult(out));
    } catch (TransformerException e) {
      throw new IllegalStateException("every tree can be written", e);
    }
    return out.toString();
  }

  /** Writes a whole part. */
  static String part(Element root) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + write(root);
  }
}
