package io.keyplan.poi.word.names;

/** How parts of a document, and what is in them, are called. */
public final class PartNames {

  /** Name of the part with the text; the source of most relationships. */
  public static final String MAIN = "word/document.xml";

  /** Namespace of the custom XML with the values of the controls. */
  public static final String FIELDS = "https://keyplan.io/ns/fields";

  private PartNames() {}
}
