package io.keyplan.poi.word.write;

import io.keyplan.poi.ooxml.OoxmlPackage;
import io.keyplan.poi.ooxml.ThemeSlots;
import io.keyplan.poi.word.style.DocumentLook;
import io.keyplan.poi.word.xml.DocumentBody;
import io.keyplan.poi.word.xml.SectionFrame;

/**
 * What a document is made with beside its text: styles, numbering, settings, fonts and theme, and
 * how its pages are framed. There are our own, and those of a company's document. Lives for one
 * export.
 */
interface DocumentParts {

  /** Gives how texts look. */
  DocumentLook look();

  /** Gives what the theme of the document has. */
  ThemeSlots slots();

  /** Gives the number of the first numbered list of the text. */
  int firstList();

  /** Writes what stands before the text; nothing where there is no such thing. */
  void begin(DocumentBody body);

  /** Says whether what {@link #begin} writes is a cover. */
  boolean hasCover();

  /**
   * Gives what frames the pages of a part of the text: headers, footers and the like.
   *
   * @param first whether it is the first part
   */
  SectionFrame frame(boolean first);

  /** Adds the parts to a document, but for the numbering. */
  void addTo(OoxmlPackage parts);

  /**
   * Adds the numbering to a document.
   *
   * @param lists number of numbered lists in the text, each of which starts from one
   */
  void addNumbering(OoxmlPackage parts, int lists);

  /** Gives the styles of the part with prompts. */
  String glossaryStyles();

  /** Gives the settings of the part with prompts. */
  String glossarySettings();

  /** Gives the fonts of the part with prompts. */
  String glossaryFonts();
}
