package io.keyplan.poi.powerpoint;

import static io.keyplan.poi.powerpoint.DeckParts.all;
import static io.keyplan.poi.powerpoint.DeckParts.children;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Looks for what is known to make PowerPoint offer a repair though validators pass it. */
final class DeckLint {

  private final DeckParts parts;
  private final List<String> defects = new ArrayList<>();

  private DeckLint(DeckParts parts) {
    this.parts = parts;
  }

  static List<String> defects(byte[] file) {
    DeckLint lint = new DeckLint(DeckParts.read(file));
    lint.contentTypes();
    lint.relationships();
    for (String name : lint.parts.contents().keySet()) {
      if (name.matches("ppt/(slides|slideLayouts|slideMasters|notesSlides)/[^/]+\\.xml")) {
        lint.shapes(name);
      }
    }
    lint.themes();
    return lint.defects;
  }

  private void contentTypes() {
    for (Element type : children(parts.xml("[Content_Types].xml"), "Override")) {
      String part = type.getAttribute("PartName").substring(1);
      if (!parts.contents().containsKey(part)) {
        defects.add("a content type of a part that is not there: " + part);
      }
    }
  }

  private void relationships() {
    for (String name : parts.contents().keySet()) {
      if (!name.endsWith(".rels")) {
        continue;
      }
      String folder = name.substring(0, name.indexOf("_rels/"));
      Set<String> ids = new HashSet<>();
      for (Element relationship : children(parts.xml(name), "Relationship")) {
        if (!ids.add(relationship.getAttribute("Id"))) {
          defects.add(name + ": id used twice");
        }
        if (!relationship.getAttribute("TargetMode").equals("External")) {
          String target = relationship.getAttribute("Target");
          String part = URI.create("/" + folder).resolve(target).getPath().substring(1);
          if (!parts.contents().containsKey(part)) {
            defects.add(name + ": leads to nothing: " + target);
          }
        }
      }
    }
  }

  private void shapes(String name) {
    Element root = parts.xml(name);
    Set<String> ids = new HashSet<>();
    for (Element properties : all(root, DeckParts.P, "cNvPr")) {
      if (!ids.add(properties.getAttribute("id"))) {
        defects.add(name + ": shape id used twice: " + properties.getAttribute("id"));
      }
    }
    List<Element> bodies = new ArrayList<>(all(root, DeckParts.P, "txBody"));
    bodies.addAll(all(root, DeckParts.A, "txBody"));
    for (Element body : bodies) {
      if (children(body, "p").isEmpty()) {
        defects.add(name + ": a text body without a paragraph");
      }
    }
    for (Element size : all(root, DeckParts.A, "ext")) {
      if (size.getAttribute("cx").startsWith("-") || size.getAttribute("cy").startsWith("-")) {
        defects.add(name + ": a negative size");
      }
    }
    for (Element table : all(root, DeckParts.A, "tbl")) {
      int columns = all(table, DeckParts.A, "gridCol").size();
      for (Element row : all(table, DeckParts.A, "tr")) {
        if (children(row, "tc").size() != columns) {
          defects.add(name + ": a row without a cell in every column");
        }
      }
    }
    String xml = new String(parts.contents().get(name), java.nio.charset.StandardCharsets.UTF_8);
    if (xml.contains("NaN") || xml.contains("Infinity")) {
      defects.add(name + ": a number that is none");
    }
  }

  private void themes() {
    Set<String> used = new HashSet<>();
    for (String name : parts.contents().keySet()) {
      if (name.matches("ppt/(slideMasters|notesMasters)/_rels/.*")) {
        for (Element relationship : children(parts.xml(name), "Relationship")) {
          if (relationship.getAttribute("Type").endsWith("/theme")
              && !used.add(relationship.getAttribute("Target"))) {
            defects.add("two masters share a theme");
          }
        }
      }
    }
  }
}
