package io.keyplan.poi.word.write;

import io.keyplan.poi.ooxml.OoxmlPackage;
import io.keyplan.poi.word.names.PartNames;
import io.keyplan.poi.word.xml.Namespace;
import io.keyplan.poi.word.xml.NamespaceDeclarations;

/** The relationships of the main part with others, by their ids. Lives for one export. */
final class Relationships {

  private final OoxmlPackage parts;
  private final NamespaceDeclarations namespaces;

  Relationships(OoxmlPackage parts, NamespaceDeclarations namespaces) {
    this.parts = parts;
    this.namespaces = namespaces;
  }

  /** Gives the id of the relationship with an address of the web. */
  String link(String uri) {
    namespaces.use(Namespace.RELATIONSHIP);
    return parts.link(PartNames.MAIN, "hyperlink", uri);
  }

  /**
   * Gives the id of the relationship with a part to which the text refers.
   *
   * @param type what the part is
   * @param name its name, as seen from the main part
   */
  String part(String type, String name) {
    namespaces.use(Namespace.RELATIONSHIP);
    return parts.relate(PartNames.MAIN, type, name);
  }
}
