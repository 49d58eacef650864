package io.keyplan.poi.word.xml;

import io.keyplan.poi.word.names.WordNamespaces;

/** The namespaces of a document's parts, each with the prefix that Word itself uses. */
public enum Namespace {
  WORD("w", WordNamespaces.W),
  RELATIONSHIP("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
  COMPATIBILITY("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
  FRAME("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
  DRAWING("a", WordNamespaces.DRAWING),
  PICTURE("pic", WordNamespaces.PICTURE),
  CHART("c", WordNamespaces.CHART),
  SHAPE("wps", WordNamespaces.SHAPE),
  GROUP("wpg", WordNamespaces.GROUP),
  WORD_2010("w14", WordNamespaces.W14),
  WORD_2012("w15", WordNamespaces.W15),
  SVG("asvg", WordNamespaces.SVG);

  private final String prefix;
  private final String uri;

  Namespace(String prefix, String uri) {
    this.prefix = prefix;
    this.uri = uri;
  }

  public String prefix() {
    return prefix;
  }

  public String uri() {
    return uri;
  }

  /** Says whether an older program may skip what it does not know of the namespace. */
  public boolean isIgnorable() {
    return this == WORD_2010 || this == WORD_2012;
  }
}
