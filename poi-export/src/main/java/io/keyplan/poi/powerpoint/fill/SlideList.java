package io.keyplan.poi.powerpoint.fill;

import io.keyplan.poi.fill.TemplatePackage;
import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.ooxml.Namespaces;
import io.keyplan.poi.ooxml.ReadXml;
import io.keyplan.poi.ooxml.Relationship;
import io.keyplan.poi.ooxml.XmlTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The list of slides in a presentation, with the sections that they are in (ISO 29500-1, clause
 * 19.2.1.34). Immutable and thread-safe.
 */
final class SlideList {

  /** The relationship to a master of notes that the template did not have. */
  static final String NOTES_MASTER = "kpNotesMaster";

  /** The first id that a slide may have. */
  private static final long FIRST = 256;

  /**
   * A slide as it is shown.
   *
   * @param original the part of the template that it is made of
   * @param id PowerPoint's id
   * @param relation the relationship of the presentation to it
   */
  record Entry(String original, long id, String relation) {}

  private final byte[] xml;
  private final String main;
  private final Map<String, Entry> entries = new HashMap<>();
  private final long next;

  SlideList(TemplatePackage file) {
    this.main = file.main();
    byte[] content = file.part(main);
    this.xml = content == null ? new byte[0] : content;
    Map<String, String> parts = new HashMap<>();
    for (Relationship relationship : file.relationships(main)) {
      if (relationship.isOf("slide")) {
        parts.put(relationship.id(), relationship.target());
      }
    }
    long last = FIRST;
    for (Element each : slides(ReadXml.tree(xml, main).getDocumentElement())) {
      String relation = relation(each);
      String part = parts.getOrDefault(relation, "");
      long id = id(each);
      entries.put(part, new Entry(part, id, relation));
      last = Math.max(last, id);
    }
    this.next = last + 1;
  }

  private static long id(Element slide) {
    try {
      return Long.parseLong(slide.getAttribute("id"));
    } catch (NumberFormatException e) {
      return FIRST;
    }
  }

  private static String relation(Element slide) {
    for (int i = 0; i < slide.getAttributes().getLength(); i++) {
      Node attribute = slide.getAttributes().item(i);
      if ("id".equals(attribute.getLocalName()) && attribute.getNamespaceURI() != null) {
        return attribute.getNodeValue();
      }
    }
    return "";
  }

  private static List<Element> slides(Element root) {
    Element list = TextXml.childOf(root, "sldIdLst");
    return list == null ? List.of() : XmlTree.children(list);
  }

  /** Gives the entry of a slide of the template; null for one that no list names. */
  @Nullable Entry entry(String part) {
    return entries.get(part);
  }

  /** Gives the first id that no slide has. */
  long next() {
    return next;
  }

  /**
   * Writes the presentation with other slides.
   *
   * @param notesMaster whether it got a master of notes
   */
  String xml(List<Entry> shown, boolean notesMaster) {
    Element root = ReadXml.tree(xml, main).getDocumentElement();
    if (notesMaster) {
      addNotesMaster(root);
    }
    Map<Long, List<Entry>> byOriginal = new HashMap<>();
    for (Entry each : shown) {
      Entry original = entries.get(each.original());
      if (original != null) {
        byOriginal.computeIfAbsent(original.id(), none -> new ArrayList<>()).add(each);
      }
    }
    Element list = TextXml.childOf(root, "sldIdLst");
    if (list != null) {
      relist(list, shown);
    }
    TextXml.visit(
        root,
        each -> {
          boolean ofSection =
              "sldIdLst".equals(each.getLocalName())
                  && each.getParentNode() instanceof Element section
                  && "section".equals(section.getLocalName());
          if (ofSection) {
            relistSection(each, byOriginal);
          } else if ("custShowLst".equals(each.getLocalName())) {
            dropLost(each, shown);
          }
        });
    return XmlTree.part(root);
  }

  private static void addNotesMaster(Element root) {
    String prefix = TextXml.prefix(root);
    Element list =
        root.getOwnerDocument()
            .createElementNS(root.getNamespaceURI(), prefix + "notesMasterIdLst");
    Element master =
        root.getOwnerDocument().createElementNS(root.getNamespaceURI(), prefix + "notesMasterId");
    master.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:r", Namespaces.RELATIONSHIPS);
    master.setAttributeNS(Namespaces.RELATIONSHIPS, "r:id", NOTES_MASTER);
    list.appendChild(master);
    Element masters = TextXml.childOf(root, "sldMasterIdLst");
    root.insertBefore(list, masters == null ? root.getFirstChild() : masters.getNextSibling());
  }

  private static void relist(Element list, List<Entry> shown) {
    List<Element> known = XmlTree.children(list);
    Map<String, Element> byRelation = new HashMap<>();
    known.forEach(each -> byRelation.put(relation(each), each));
    known.forEach(list::removeChild);
    Element model = known.get(0);
    for (Entry each : shown) {
      Element own = byRelation.get(each.relation());
      Element entry = own == null ? (Element) model.cloneNode(false) : own;
      entry.setAttribute("id", String.valueOf(each.id()));
      for (int i = 0; i < entry.getAttributes().getLength(); i++) {
        Node attribute = entry.getAttributes().item(i);
        if ("id".equals(attribute.getLocalName()) && attribute.getNamespaceURI() != null) {
          attribute.setNodeValue(each.relation());
        }
      }
      list.appendChild(entry);
    }
  }

  /** A slide's copies are in its section. */
  private static void relistSection(Element list, Map<Long, List<Entry>> byOriginal) {
    for (Element each : XmlTree.children(list)) {
      for (Entry copy : byOriginal.getOrDefault(id(each), List.of())) {
        Element entry = (Element) each.cloneNode(false);
        entry.setAttribute("id", String.valueOf(copy.id()));
        list.insertBefore(entry, each);
      }
      list.removeChild(each);
    }
  }

  /** A show of single slides cannot name one that is not there. */
  private static void dropLost(Element shows, List<Entry> shown) {
    List<String> relations = shown.stream().map(Entry::relation).toList();
    TextXml.visit(
        shows,
        each -> {
          for (Element slide : XmlTree.children(each)) {
            if ("sld".equals(slide.getLocalName()) && !relations.contains(relation(slide))) {
              each.removeChild(slide);
            }
          }
        });
  }
}
