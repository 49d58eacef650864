package io.keyplan.poi.word.base;

import io.keyplan.poi.ooxml.BasePackage;
import io.keyplan.poi.ooxml.BasePackage.Related;
import io.keyplan.poi.ooxml.XmlTree;
import io.keyplan.poi.word.base.DocumentBase.Link;
import io.keyplan.poi.word.base.DocumentBase.Part;
import io.keyplan.poi.word.names.PartNames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * The parts of a company's document that are taken over: those that its pages refer to, and what
 * those refer to in turn. They get names of their own, apart from those of our parts. Lives for one
 * reading.
 */
final class FrozenParts {

  private static final String FOLDER = "word/base/";

  /** What a part may refer to; programs, controls and texts of other files stay behind. */
  private static final Set<String> TAKEN =
      Set.of("image", "font", "theme", "header", "footer", "chart", "diagramData");

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private final BasePackage source;
  private final BaseCleaner cleaner;
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final Set<String> leftOut = new HashSet<>();
  private int linked;

  FrozenParts(BasePackage source, BaseCleaner cleaner) {
    this.source = source;
    this.cleaner = cleaner;
  }

  List<Part> parts() {
    return parts;
  }

  List<Link> links() {
    return links;
  }

  /** Lists, in words, what pages refer to outside of the file, and no document does. */
  Set<String> leftOut() {
    return leftOut;
  }

  /** Adds a part that was made of one of the company's, under a name that is given. */
  void add(String name, String part, Element root) {
    relate(name, part, root);
    parts.add(new Part(name, source.type(part), bytes(root)));
  }

  private static byte[] bytes(Element root) {
    return XmlTree.part(root).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Adds what an element of the company's text refers to, and gives the references the ids that
   * they have in documents.
   */
  void relateText(Element element) {
    relate(PartNames.MAIN, source.main(), element);
  }

  /**
   * Finds what is referred to beneath an element; what is not taken is not referred to any more.
   */
  void relate(String name, String part, Element root) {
    Map<String, Related> related = new HashMap<>();
    source.relationships(part).forEach(each -> related.put(each.id(), each));
    Map<String, String> ids = new HashMap<>();
    BaseXml.visit(root, element -> relate(name, element, related, ids));
  }

  private void relate(
      String name, Element element, Map<String, Related> related, Map<String, String> ids) {
    for (int i = element.getAttributes().getLength() - 1; i >= 0; i--) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      if (!BaseXml.RELATIONSHIPS.equals(attribute.getNamespaceURI())) {
        continue;
      }
      Related target = related.get(attribute.getValue());
      if (target == null || !isTaken(target)) {
        refuse(element, attribute, target);
      } else {
        attribute.setValue(ids.computeIfAbsent(target.id(), id -> link(name, target)));
      }
    }
  }

  private boolean isTaken(Related target) {
    if (target.external()) {
      return target.isOf("hyperlink") && SCHEMES.contains(scheme(target.target()));
    }
    return source.has(target.target()) && TAKEN.stream().anyMatch(target::isOf);
  }

  private static String scheme(String address) {
    return address.replaceFirst("(?s):.*$", "").toLowerCase(Locale.ROOT);
  }

  /** A link is shown as a text; a picture that lies elsewhere is not shown. */
  private void refuse(Element element, Attr attribute, @Nullable Related target) {
    if (target != null) {
      leftOut.add(target.type().replaceFirst("^.*/", ""));
    }
    if (BaseXml.is(element, "hyperlink") && element.getParentNode() != null) {
      BaseXml.unwrap(element);
    } else {
      element.removeAttributeNode(attribute);
    }
  }

  private String link(String name, Related target) {
    String id = "base" + ++linked;
    String goal = target.external() ? target.target() : relative(name, take(target.target()));
    links.add(new Link(name, id, target.type(), goal, target.external()));
    return id;
  }

  private static String relative(String from, String to) {
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    return to.startsWith(folder) ? to.substring(folder.length()) : "/" + to;
  }

  /** Takes a part over, once; gives its name in documents. */
  private String take(String part) {
    String name = names.computeIfAbsent(part, this::newName);
    if (taken.add(part)) {
      if (source.type(part).endsWith("xml") && !part.endsWith(".svg")) {
        Element root = source.tree(part);
        cleaner.clean(root);
        add(name, part, root);
      } else {
        parts.add(new Part(name, source.type(part), source.content(part)));
      }
    }
    return name;
  }

  private String newName(String part) {
    String file = part.substring(part.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]", "");
    String name = FOLDER + file;
    return names.containsValue(name) ? FOLDER + names.size() + "-" + file : name;
  }

  /** Relates the main part to one that was added, for which there is no reference in the text. */
  void relateMain(String type, String target) {
    links.add(new Link(PartNames.MAIN, "base" + ++linked, type, target, false));
  }
}
