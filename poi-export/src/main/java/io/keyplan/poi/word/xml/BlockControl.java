package io.keyplan.poi.word.xml;

import io.keyplan.poi.ooxml.ElementWriter;
import java.util.List;

/**
 * A content control around paragraphs.
 *
 * @param control the control
 * @param paragraphs what stands in it
 */
public record BlockControl(Control control, List<Paragraph> paragraphs) implements BodyBlock {

  @Override
  public void writeTo(ElementWriter out) {
    control.around(out, () -> paragraphs.forEach(paragraph -> paragraph.writeTo(out)));
  }
}
