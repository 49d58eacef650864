package io.keyplan.poi.word.xml;

import io.keyplan.poi.ooxml.ElementWriter;

/**
 * A paragraph, a table or a control of a company's document, which stays as it is.
 *
 * @param xml its XML, with the namespaces that it needs
 */
public record FrozenBlock(String xml) implements BodyBlock {

  @Override
  public void writeTo(ElementWriter out) {
    out.markup(xml);
  }
}
