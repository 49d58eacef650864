package io.keyplan.poi.word.fill;

import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.ooxml.XmlTree;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.read.UnreadableDocumentException.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The style sheet of a company's document with the styles that sections of ours need beside it.
 * Styles are the same if they are of one kind and have one name, whatever their ids. Lives for one
 * filling.
 */
final class OwnStyles {

  /** What a style refers to others by. */
  private static final Set<String> REFERENCES = Set.of("basedOn", "next", "link");

  /** Ten times what Word itself allows. */
  private static final int DEEPEST = 100;

  private final Map<String, String> known;
  private final Set<String> taken;
  private final StringBuilder added = new StringBuilder();

  /**
   * Starts with the document's styles.
   *
   * @param known ids of its styles by what {@link #key} says of them
   */
  OwnStyles(Map<String, String> known) {
    this.known = new HashMap<>(known);
    this.taken = new HashSet<>(known.values());
  }

  /** Lists the styles of a document by their keys. */
  static Map<String, String> ids(Element styles) {
    Map<String, String> ids = new LinkedHashMap<>();
    for (Element style : styles(styles)) {
      ids.putIfAbsent(key(style), id(style));
    }
    return ids;
  }

  /**
   * Refuses styles that are based on each other without end, or nearly so: docx4j follows them by
   * methods that call themselves.
   *
   * @throws io.keyplan.read.UnreadableDocumentException if there are such
   */
  static void refuseEndless(Element root) {
    Map<String, String> bases = new HashMap<>();
    for (Element style : styles(root)) {
      bases.put(id(style), TextXml.property(style, "basedOn"));
    }
    for (String style : bases.keySet()) {
      String at = style;
      for (int depth = 0; !at.isEmpty(); depth++) {
        if (depth > DEEPEST) {
          throw new UnreadableDocumentException(
              Reason.DAMAGED,
              "the file is damaged: more than " + DEEPEST + " styles are based on each other",
              null);
        }
        at = bases.getOrDefault(at, "");
      }
    }
  }

  private static List<Element> styles(Element root) {
    return XmlTree.children(root).stream().filter(each -> TextXml.is(each, "style")).toList();
  }

  private static String id(Element style) {
    return TextXml.attribute(style, "styleId");
  }

  private static String key(Element style) {
    return TextXml.attribute(style, "type")
        + ":"
        + TextXml.property(style, "name").toLowerCase(Locale.ROOT);
  }

  /**
   * Adds those styles of a section that its text uses and the document lacks.
   *
   * @param section the section's style sheet, which is changed
   * @param used ids of styles in the section's text
   * @param numbers takes the properties of added styles, in which they have their lists
   * @return ids of styles in the document by those in the section
   */
  Map<String, String> add(Element section, Set<String> used, SectionNumbers numbers) {
    Map<String, Element> byId = new LinkedHashMap<>();
    styles(section).forEach(style -> byId.put(id(style), style));
    Map<String, String> ids = new HashMap<>();
    List<Element> missing = new ArrayList<>();
    used.forEach(id -> find(id, byId, ids, missing));
    for (Element style : missing) {
      XmlTree.children(style).stream()
          .filter(each -> REFERENCES.contains(each.getLocalName()))
          .forEach(each -> set(each, ids));
      numbers.renumber(style);
      style.setAttributeNS(
          style.getNamespaceURI(), style.getPrefix() + ":styleId", ids.get(id(style)));
      added.append(XmlTree.apart(style));
    }
    return ids;
  }

  private void find(
      String id, Map<String, Element> byId, Map<String, String> ids, List<Element> missing) {
    Element style = byId.get(id);
    if (style == null || ids.containsKey(id)) {
      return;
    }
    String there = known.get(key(style));
    if (there != null) {
      ids.put(id, there);
      return;
    }
    String own = id;
    while (!taken.add(own)) {
      own = "Keyplan" + own;
    }
    ids.put(id, own);
    known.put(key(style), own);
    missing.add(style);
    XmlTree.children(style).stream()
        .filter(each -> REFERENCES.contains(each.getLocalName()))
        .forEach(each -> find(TextXml.attribute(each, "val"), byId, ids, missing));
  }

  private static void set(Element reference, Map<String, String> ids) {
    String id = TextXml.attribute(reference, "val");
    reference.setAttributeNS(
        reference.getNamespaceURI(), reference.getPrefix() + ":val", ids.getOrDefault(id, id));
  }

  /** Gives the XML of the styles that were added. */
  String added() {
    return added.toString();
  }
}
