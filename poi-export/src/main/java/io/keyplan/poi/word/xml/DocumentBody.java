package io.keyplan.poi.word.xml;

import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.word.style.DocumentLook;
import io.keyplan.poi.word.style.PageSetup;
import io.keyplan.poi.word.style.ParagraphStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The text of a document as it grows: paragraphs and tables, on pages that may change from one part
 * to the next. Lives for one export.
 */
public final class DocumentBody {

  /** Styles of ours that stand apart from what is above them; a company's may not. */
  private static final Set<ParagraphStyle> KEEPS_ITS_DISTANCE =
      EnumSet.of(
          ParagraphStyle.HEADING_1,
          ParagraphStyle.HEADING_2,
          ParagraphStyle.HEADING_3,
          ParagraphStyle.NOTE);

  /** What a table needs below it before a text, in points. */
  private static final double LEAST_DISTANCE = 2;

  private final List<BodyBlock> content = new ArrayList<>();
  private final List<BodyPart> parts = new ArrayList<>();
  private final DocumentLook look;
  private PageSetup page;
  private boolean footer = true;
  private int endOfLastPart;

  /** Starts a text on the page that a look begins with. */
  public DocumentBody(DocumentLook look) {
    this.look = look;
    this.page = look.page();
  }

  /** Adds a block; what follows a table is kept apart from it, as Word would join tables. */
  public void add(BodyBlock block) {
    boolean distant =
        block instanceof BlockControl
            || block instanceof Paragraph paragraph && keepsItsDistance(paragraph.style());
    if (endsWithTable() && !distant) {
      gap();
    }
    content.add(block);
  }

  private boolean keepsItsDistance(ParagraphStyle style) {
    return KEEPS_ITS_DISTANCE.contains(style) && look.metrics(style).before() >= LEAST_DISTANCE;
  }

  /** Puts a block in the place of another, once the text is finished. */
  public void replace(BodyBlock old, BodyBlock by) {
    content.replaceAll(block -> block == old ? by : block);
  }

  private void gap() {
    content.add(new Paragraph(ParagraphStyle.GAP));
  }

  /** Goes on at the top of a new page, unless a page is just beginning. */
  public void newPage(PageSetup next) {
    if (!content.isEmpty()) {
      // In a paragraph of its own: LibreOffice loses a break that stands behind a content control.
      Paragraph end = new Paragraph(ParagraphStyle.PART_END);
      content.add(end);
      end.end(endPart().section());
    }
    page = next;
  }

  private BodyPart endPart() {
    BodyPart part =
        new BodyPart(
            new SectionProperties(page, footer), content.subList(endOfLastPart, content.size()));
    parts.add(part);
    endOfLastPart = content.size();
    footer = true;
    return part;
  }

  /** Leaves the footer out of the part that the text is in. */
  public void omitFooter() {
    footer = false;
  }

  /** Gives the width of a line. */
  public int width() {
    return page.textWidth();
  }

  /** Gives the page that the text is on. */
  public PageSetup page() {
    return page;
  }

  /**
   * Ends the text. Word wants a paragraph behind a table; it is so low that it needs no page of its
   * own.
   */
  public void finish() {
    if (content.isEmpty() || endsWithTable()) {
      content.add(new Paragraph(ParagraphStyle.PART_END));
    }
    endPart();
  }

  /** Lists the parts with their pages; complete once the text is finished. */
  public List<BodyPart> parts() {
    return parts;
  }

  /** Writes the text, once it is finished and its parts have their footers. */
  public void writeTo(ElementWriter out) {
    out.open("w:body");
    for (BodyBlock block : content) {
      block.writeTo(out);
      out.passOnIfLong();
    }
    parts.get(parts.size() - 1).section().writeTo(out);
    out.close("w:body");
  }

  private boolean endsWithTable() {
    return !content.isEmpty() && content.get(content.size() - 1) instanceof WordTable;
  }
}
