package io.keyplan.poi.word.xml;

import io.keyplan.poi.ooxml.ElementWriter;

/**
 * A piece of text on its way into a document. What stands in it is XML already; what is said of the
 * piece itself can still change, as by what follows it.
 */
public sealed interface BodyBlock permits Paragraph, WordTable, BlockControl, FrozenBlock {

  /** Writes the piece. */
  void writeTo(ElementWriter out);
}
