package io.keyplan.poi.powerpoint.base;

import io.keyplan.poi.ooxml.XmlTree;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds and writes elements of a deck by their local names, in both editions of the standard. */
final class BaseXml {

  private static final double POINT = 12_700;

  private BaseXml() {}

  /** Finds an element step by step beneath another; null where a step is missing. */
  static @Nullable Element find(@Nullable Element from, String... path) {
    Element at = from;
    for (String name : path) {
      Element next = null;
      for (Element child : XmlTree.children(at)) {
        if (next == null && name.equals(child.getLocalName())) {
          next = child;
        }
      }
      at = next;
      if (at == null) {
        return null;
      }
    }
    return at;
  }

  static List<Element> all(@Nullable Element parent, String name) {
    return XmlTree.children(parent).stream()
        .filter(each -> name.equals(each.getLocalName()))
        .toList();
  }

  /** Gives an attribute without namespace; empty where there is none. */
  static Optional<String> attribute(@Nullable Element element, String name) {
    return element != null && element.hasAttribute(name)
        ? Optional.of(element.getAttribute(name))
        : Optional.empty();
  }

  /** Gives a whole number; empty where there is none. */
  static Optional<Long> number(@Nullable Element element, String name) {
    return attribute(element, name)
        .filter(text -> text.matches("-?[0-9]{1,10}"))
        .map(Long::valueOf);
  }

  /** Gives a length in points; empty where there is none. */
  static Optional<Double> points(@Nullable Element element, String name) {
    return number(element, name).map(length -> length / POINT);
  }

  /** Says whether a flag is set. */
  static boolean isOn(@Nullable Element element, String name, boolean usual) {
    return attribute(element, name)
        .map(text -> text.equals("1") || text.equals("true"))
        .orElse(usual);
  }

  /** Gives the attribute that refers to a relationship; empty where there is none. */
  static String reference(Element element, String name) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      if (name.equals(attribute.getLocalName()) && isReference(attribute)) {
        return attribute.getNodeValue();
      }
    }
    return "";
  }

  /** Says whether an attribute refers to a relationship. */
  static boolean isReference(Node attribute) {
    String namespace = attribute.getNamespaceURI();
    return namespace != null && namespace.endsWith("officeDocument/2006/relationships")
        || namespace != null && namespace.endsWith("ooxml/officeDocument/relationships");
  }
}
