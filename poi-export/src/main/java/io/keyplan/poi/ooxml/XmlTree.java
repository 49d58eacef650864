package io.keyplan.poi.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Walks through trees of elements that were read, and writes them; comments do not count. */
public final class XmlTree {

  private XmlTree() {}

  /** Lists the elements right beneath a node; none for null. */
  public static List<Element> children(@Nullable Node parent) {
    List<Element> children = new ArrayList<>();
    Node node = parent == null ? null : parent.getFirstChild();
    for (; node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** Writes a whole part. */
  public static String part(Element root) {
    return XmlText.DECLARATION + element(root);
  }

  /** Writes an element with what it holds, as it stands. */
  public static String element(Element element) {
    XmlBuffer xml = new XmlBuffer(256);
    write(element, xml);
    return xml.toString();
  }

  /** Writes an element for another place: with the namespaces that hold where it stands. */
  public static String apart(Element element) {
    TreeMap<String, String> namespaces = new TreeMap<>();
    for (Node above = element.getParentNode();
        above instanceof Element ancestor;
        above = above.getParentNode()) {
      NamedNodeMap attributes = ancestor.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        Node attribute = attributes.item(i);
        if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())
            && !element.hasAttribute(attribute.getNodeName())) {
          namespaces.putIfAbsent(attribute.getNodeName(), attribute.getNodeValue());
        }
      }
    }
    XmlBuffer xml = new XmlBuffer(256).append("<").append(element.getTagName());
    namespaces.forEach((name, value) -> attribute(name, value, xml));
    rest(element, xml);
    return xml.toString();
  }

  private static void write(Element element, XmlBuffer xml) {
    xml.append("<").append(element.getTagName());
    rest(element, xml);
  }

  private static void rest(Element element, XmlBuffer xml) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      attribute(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue(), xml);
    }
    if (element.getFirstChild() == null) {
      xml.append("/>");
      return;
    }
    xml.append(">");
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        write(child, xml);
      } else if (node.getNodeType() == Node.TEXT_NODE
          || node.getNodeType() == Node.CDATA_SECTION_NODE) {
        xml.text(node.getNodeValue());
      }
    }
    xml.append("</").append(element.getTagName()).append(">");
  }

  private static void attribute(String name, String value, XmlBuffer xml) {
    xml.append(" ").append(name).append("=\"").value(value).append("\"");
  }
}
