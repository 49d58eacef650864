package io.keyplan.poi.powerpoint.base;

import io.keyplan.poi.ooxml.BasePackage.Related;
import io.keyplan.poi.ooxml.XmlTree;
import io.keyplan.poi.powerpoint.base.DeckPackage.Part;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The parts of a deck that its masters are made of, as they are, but for what decks must not carry
 * on: tags, programs, embedded files, comments, and what lies outside of the file. Lives while a
 * base is read.
 */
final class FrozenDeck {

  /** What masters and layouts may be made of. */
  private static final Set<String> KEPT =
      Set.of("slideMaster", "slideLayout", "theme", "themeOverride", "image", "hdphoto");

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  /** Elements that are nothing without what they refer to. */
  private static final Set<String> REFERRING =
      Set.of(
          "hlinkClick",
          "hlinkHover",
          "hlinkMouseOver",
          "snd",
          "sndAc",
          "custDataLst",
          "controls",
          "audioFile",
          "videoFile",
          "wavAudioFile",
          "quickTimeFile",
          "media");

  private static final Set<String> SHAPES = Set.of("graphicFrame", "pic", "sp", "AlternateContent");

  private final DeckPackage deck;
  private final TreeMap<String, Part> parts = new TreeMap<>();
  private final TreeMap<String, List<Related>> relations = new TreeMap<>();
  private final Set<String> leftOut = new TreeSet<>();

  FrozenDeck(DeckPackage deck) {
    this.deck = deck;
  }

  /** Takes a part, and all that it is made of. */
  void take(String name) {
    if (parts.containsKey(name)) {
      return;
    }
    Part part = deck.part(name);
    parts.put(name, part);
    List<Related> kept = new ArrayList<>();
    Map<String, Related> dropped = new HashMap<>();
    for (Related relation : deck.relations(name)) {
      if (isKept(relation)) {
        kept.add(relation);
      } else {
        dropped.put(relation.id(), relation);
      }
    }
    relations.put(name, kept);
    if (part.type().endsWith("xml") && !part.type().contains("svg")) {
      parts.put(name, cleaned(part, kept));
    }
    for (Related relation : kept) {
      if (!relation.external()) {
        take(relation.target());
      }
    }
  }

  private static boolean isKept(Related relation) {
    if (relation.external()) {
      int colon = relation.target().indexOf(':');
      String scheme = relation.target().substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT);
      return relation.isOf("hyperlink") && SCHEMES.contains(scheme);
    }
    return KEPT.stream().anyMatch(relation::isOf);
  }

  private Part cleaned(Part part, List<Related> kept) {
    Element root = deck.tree(part.name());
    Set<String> ids = new TreeSet<>();
    kept.forEach(relation -> ids.add(relation.id()));
    if (!clean(root, ids)) {
      return part;
    }
    byte[] xml = XmlTree.part(root).getBytes(StandardCharsets.UTF_8);
    return new Part(part.name(), part.type(), xml);
  }

  /** Takes out what refers to something that is not kept; says whether there was any. */
  private boolean clean(Element element, Set<String> ids) {
    boolean changed = false;
    for (Node child = element.getFirstChild(); child != null; ) {
      Node next = child.getNextSibling();
      if (child.getNodeType() == Node.COMMENT_NODE
          || child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
        element.removeChild(child);
        changed = true;
      } else if (child instanceof Element inner) {
        changed |= inner(inner, ids);
      }
      child = next;
    }
    return changed;
  }

  private boolean inner(Element element, Set<String> ids) {
    Element lost = lost(element, ids);
    if (lost == null) {
      boolean unlinked = element.getLocalName().equals("blip") && unlink(element, ids);
      return clean(element, ids) || unlinked;
    }
    String name = lost.getLocalName();
    if (!name.startsWith("hlink")) {
      leftOut.add(name.equals("custDataLst") ? "tags" : name);
    }
    element.getParentNode().removeChild(element);
    return true;
  }

  /**
   * Finds out whether an element must go: it is itself nothing without what it refers to, or it is
   * the shape around such a thing.
   */
  private static @Nullable Element lost(Element element, Set<String> ids) {
    String name = element.getLocalName();
    if (name.equals("custDataLst") || name.equals("controls")) {
      return element;
    }
    if (REFERRING.contains(name)) {
      return refersTo(element, ids) ? null : element;
    }
    return SHAPES.contains(name) ? broken(element, ids) : null;
  }

  private static @Nullable Element broken(Element shape, Set<String> ids) {
    for (Element child : XmlTree.children(shape)) {
      String name = child.getLocalName();
      if (name.equals("oleObj") || name.equals("control")) {
        return child;
      }
      if (REFERRING.contains(name)) {
        continue;
      }
      if (!refersTo(child, ids)) {
        return child;
      }
      Element inner = broken(child, ids);
      if (inner != null) {
        return inner;
      }
    }
    return null;
  }

  /** A background whose picture lies elsewhere has none. */
  private static boolean unlink(Element element, Set<String> ids) {
    boolean changed = false;
    for (int i = element.getAttributes().getLength() - 1; i >= 0; i--) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      if (BaseXml.isReference(attribute) && !ids.contains(attribute.getValue())) {
        element.removeAttributeNode(attribute);
        changed = true;
      }
    }
    return changed;
  }

  private static boolean refersTo(Element element, Set<String> ids) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      boolean kept = attribute.getNodeValue().isEmpty() || ids.contains(attribute.getNodeValue());
      if (BaseXml.isReference(attribute) && !kept) {
        return false;
      }
    }
    return true;
  }

  List<Part> parts() {
    return List.copyOf(parts.values());
  }

  Map<String, List<Related>> relations() {
    return relations;
  }

  /** Lists what was left out, by the names of elements. */
  Set<String> leftOut() {
    return leftOut;
  }
}
