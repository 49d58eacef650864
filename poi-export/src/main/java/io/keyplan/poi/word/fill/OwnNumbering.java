package io.keyplan.poi.word.fill;

import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.ooxml.XmlTree;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The numbering of a company's document with the lists that sections of ours need beside it. Lives
 * for one filling.
 */
final class OwnNumbering {

  private static final String EMPTY =
      "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
          + "</w:numbering>";

  private final String xml;
  private final Set<String> lists = new HashSet<>();
  private final Set<String> definitions = new HashSet<>();
  private final StringBuilder addedLists = new StringBuilder();
  private final StringBuilder addedDefinitions = new StringBuilder();
  private int nextList = 1;
  private int nextDefinition = 1;

  /**
   * Starts with the document's numbering.
   *
   * @param root its outermost element; null for none
   */
  OwnNumbering(@Nullable Element root) {
    this.xml = root == null ? EMPTY : XmlTree.part(root);
    if (root != null) {
      for (Element each : XmlTree.children(root)) {
        if (TextXml.is(each, "num")) {
          lists.add(TextXml.attribute(each, "numId"));
        } else if (TextXml.is(each, "abstractNum")) {
          definitions.add(TextXml.attribute(each, "abstractNumId"));
        }
      }
    }
  }

  /** Says whether the document itself has a list. */
  boolean hasList(String number) {
    return lists.contains(number);
  }

  /** Says whether the document itself has a definition of lists. */
  boolean hasDefinition(String number) {
    return definitions.contains(number);
  }

  /** Adds a definition; gives its number. */
  String addDefinition(Element definition) {
    while (definitions.contains(String.valueOf(nextDefinition))) {
      nextDefinition++;
    }
    String number = String.valueOf(nextDefinition++);
    set(definition, "abstractNumId", number);
    addedDefinitions.append(XmlTree.apart(definition));
    return number;
  }

  /** Adds a list of a definition; gives its number. */
  String addList(Element list, String definition) {
    while (lists.contains(String.valueOf(nextList))) {
      nextList++;
    }
    String number = String.valueOf(nextList++);
    set(list, "numId", number);
    XmlTree.children(list).stream()
        .filter(each -> TextXml.is(each, "abstractNumId"))
        .forEach(each -> set(each, "val", definition));
    addedLists.append(XmlTree.apart(list));
    return number;
  }

  private static void set(Element element, String attribute, String value) {
    element.setAttributeNS(element.getNamespaceURI(), element.getPrefix() + ":" + attribute, value);
  }

  /** Says whether anything was added. */
  boolean isChanged() {
    return addedLists.length() > 0;
  }

  /** Gives the part: definitions stand before lists (ISO 29500-1, clause 17.9.16). */
  String xml() {
    String name = xml.substring(xml.lastIndexOf("</") + 2, xml.lastIndexOf('>'));
    String prefix = name.contains(":") ? name.substring(0, name.indexOf(':') + 1) : "";
    int end = xml.lastIndexOf("</");
    int first = xml.indexOf("<" + prefix + "num ");
    int cleanup = xml.indexOf("<" + prefix + "numIdMacAtCleanup");
    int behind = cleanup < 0 ? end : cleanup;
    int at = first < 0 ? behind : first;
    return xml.substring(0, at)
        + addedDefinitions
        + xml.substring(at, behind)
        + addedLists
        + xml.substring(behind);
  }
}
