package io.keyplan.poi.word.fill;

import io.keyplan.fill.Repetition;
import io.keyplan.fill.Tag;
import io.keyplan.poi.fill.ChartPart;
import io.keyplan.poi.fill.Piece;
import io.keyplan.poi.fill.RowNames;
import io.keyplan.poi.fill.StoryFormat;
import io.keyplan.poi.fill.TemplatePackage;
import io.keyplan.poi.fill.TextXml;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** How text is written in Word: in controls and numbered paragraphs. Immutable and thread-safe. */
final class WordStory implements StoryFormat {

  private final StoryParts parts;
  private final TemplatePackage file;
  private final String part;
  private final SectionRooms rooms;

  /**
   * Prepares a part.
   *
   * @param part its name
   * @param rooms where our sections may stand
   */
  WordStory(StoryParts parts, TemplatePackage file, String part, SectionRooms rooms) {
    this.parts = parts;
    this.file = file;
    this.part = part;
    this.rooms = rooms;
  }

  @Override
  public String sectionProblem(Element paragraph, Tag.Section tag) {
    if (!part.equals(file.main())) {
      return "a section cannot stand in a header, a footer, a note or a comment; write it into the"
          + " text";
    }
    Node holder = paragraph.getParentNode();
    if (TextXml.is(holder, "tc")) {
      return rooms.problemInCell(tag, CellRoom.width((Element) holder));
    }
    return TextXml.is(holder, "body")
        ? rooms.problem(tag)
        : "a section cannot stand in a text box or a control; write it into a paragraph of its own"
            + " or into the cell of a table";
  }

  @Override
  public Piece section(Tag.Section tag, Element mark) {
    Node holder = mark.getParentNode();
    while (TextXml.isMark(holder)) {
      holder = holder.getParentNode();
    }
    int width = TextXml.is(holder, "tc") ? CellRoom.width((Element) holder) : SectionRooms.PAGE;
    return new Piece.Event(
        (filling, scope) -> ((FilledControls) filling.writer()).sections().write(tag, width));
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
