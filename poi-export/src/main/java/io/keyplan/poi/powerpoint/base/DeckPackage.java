package io.keyplan.poi.powerpoint.base;

import io.keyplan.brand.BaseFile;
import io.keyplan.brand.BrandLimits;
import io.keyplan.poi.ooxml.BasePackage;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** The parts of a deck and how they are related. Lives for one reading. */
final class DeckPackage {

  /** A part. */
  record Part(String name, String type, byte[] content) {}

  private final BasePackage source;

  /**
   * Opens a deck.
   *
   * @throws io.keyplan.read.UnreadableDocumentException if it is none, protected, damaged or too
   *     large
   */
  DeckPackage(BaseFile file, BrandLimits limits) {
    this.source =
        new BasePackage(file, limits, "Microsoft PowerPoint", "presentation", "slideshow");
  }

  /** Gives the name of the presentation's part. */
  String main() {
    return source.main();
  }

  /** Reads a part. */
  Element tree(String name) {
    return source.tree(name);
  }

  Part part(String name) {
    return new Part(name, source.type(name), source.content(name));
  }

  /** Lists how a part is related to those that are there, and to addresses outside. */
  List<BasePackage.Related> relations(String part) {
    return source.relationships(part).stream()
        .filter(relation -> relation.external() || source.has(relation.target()))
        .toList();
  }

  /** Finds the part that a part is related to. */
  Optional<String> related(String part, String type) {
    return source.related(part, type);
  }

  /** Says whether the file has parts of a kind, such as {@code vbaProject}. */
  boolean has(String typePart) {
    return source.hasType(typePart);
  }
}
