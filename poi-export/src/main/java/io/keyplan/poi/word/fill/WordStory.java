package io.keyplan.poi.word.fill;

import io.keyplan.fill.Repetition;
import io.keyplan.fill.Tag;
import io.keyplan.poi.fill.ChartPart;
import io.keyplan.poi.fill.Piece;
import io.keyplan.poi.fill.RowNames;
import io.keyplan.poi.fill.SectionMaker;
import io.keyplan.poi.fill.StoryFormat;
import io.keyplan.poi.fill.TemplatePackage;
import io.keyplan.poi.fill.TextXml;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** How text is written in Word: in controls and numbered paragraphs. Immutable and thread-safe. */
final class WordStory implements StoryFormat {

  private final StoryParts parts;
  private final TemplatePackage file;
  private final String part;
  private final SectionMaker sections;

  /**
   * Prepares a part.
   *
   * @param part its name
   * @param sections our sections
   */
  WordStory(StoryParts parts, TemplatePackage file, String part, SectionMaker sections) {
    this.parts = parts;
    this.file = file;
    this.part = part;
    this.sections = sections;
  }

  @Override
  public String sectionProblem(Element paragraph, Tag.Section tag) {
    return TextXml.is(paragraph.getParentNode(), "body")
        ? sections.problem(tag)
        : "a section needs a paragraph of its own in the text, not in a table, a text box, a"
            + " control, a header or a note";
  }

  @Override
  public Piece section(Tag.Section tag) {
    return new Piece.Event(
        (filling, scope) -> ((FilledControls) filling.writer()).sections().write(tag));
  }

  @Override
  public String chartProblem(String relation) {
    return ChartPart.problem(file, part, relation);
  }

  @Override
  public boolean isListItem(Element paragraph) {
    Element properties = TextXml.child(paragraph, "pPr");
    if (properties == null) {
      return false;
    }
    Element numbering = TextXml.child(properties, "numPr");
    String number = TextXml.property(numbering, "numId");
    return number.isEmpty()
        ? numbering != null || parts.isListStyle(TextXml.property(properties, "pStyle"))
        : !number.equals("0");
  }

  @Override
  public @Nullable String placeName(Element element) {
    return TextXml.is(element, "sdt")
        ? TextXml.property(TextXml.child(element, "sdtPr"), "tag")
        : null;
  }

  @Override
  public Piece place(Element element, Tag.Value value, Serializer serializer) {
    return new ControlMaker(TextXml.prefix(element), serializer).make(element, value);
  }

  @Override
  public @Nullable RowNames rowNames(
      List<Element> rows, int repeated, Repetition repetition, boolean single) {
    return WordRows.of(rows, repeated, repetition, single);
  }
}
