package io.keyplan.poi.word.xml;

import java.util.List;

/**
 * A part of the text with a page of its own.
 *
 * @param section its page
 * @param content its paragraphs and tables
 */
public record BodyPart(SectionProperties section, List<BodyBlock> content) {

  public BodyPart {
    content = List.copyOf(content);
  }
}
