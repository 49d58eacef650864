package io.keyplan.poi.word.write;

import io.keyplan.poi.word.plan.PageSetup;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.Body;
import org.docx4j.wml.P;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Tbl;

/**
 * The text of a document as it grows: paragraphs and tables, on pages that may change from one part
 * to the next. Lives for one export.
 */
final class DocumentBody {

  /** A part of the text with a page of its own. */
  record Part(
      PageSetup page, SectPr section, boolean onNewPage, boolean hasFooter, List<Object> content) {}

  private final List<Object> content = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private PageSetup page;
  private String start = "nextPage";
  private boolean footer = true;
  private int endOfLastPart;

  DocumentBody(PageSetup page) {
    this.page = page;
  }

  /** Adds a paragraph. */
  void add(P paragraph) {
    String style = paragraph.getPPr().getPStyle().getVal();
    if (endsWithTable() && !style.startsWith("Heading") && !style.equals("Note")) {
      gap();
    }
    content.add(paragraph);
  }

  /** Adds a table; tables that follow each other are kept apart, as Word would join them. */
  void add(Tbl table) {
    if (endsWithTable()) {
      gap();
    }
    content.add(table);
  }

  /** Adds a control that holds paragraphs. */
  void add(Object block) {
    content.add(block);
  }

  /** Adds a little empty space. */
  void gap() {
    content.add(Wml.paragraph("Gap"));
  }

  /** Goes on at the top of a new page, unless a page is just beginning. */
  void newPage(PageSetup next) {
    if (content.isEmpty()) {
      page = next;
    } else {
      change(next, "nextPage");
    }
  }

  /** Goes on below with other columns. */
  void goOn(PageSetup next) {
    change(next, "continuous");
  }

  private void change(PageSetup next, String nextStart) {
    // In a paragraph of its own: LibreOffice loses a break that stands behind a content control.
    P end = Wml.paragraph("PartEnd");
    content.add(end);
    end.getPPr().setSectPr(endPart());
    page = next;
    start = nextStart;
  }

  private SectPr endPart() {
    SectPr section = SectionProperties.of(page, start);
    parts.add(
        new Part(
            page,
            section,
            start.equals("nextPage"),
            footer,
            List.copyOf(content.subList(endOfLastPart, content.size()))));
    endOfLastPart = content.size();
    footer = true;
    return section;
  }

  /** Leaves the footer out of the part that the text is in. */
  void omitFooter() {
    footer = false;
  }

  boolean isEmpty() {
    return content.isEmpty();
  }

  /** Gives the width of a line. */
  int width() {
    return page.columnWidth();
  }

  /** Gives the page that the text is on. */
  PageSetup page() {
    return page;
  }

  /** Ends the text. */
  Body finish() {
    if (content.isEmpty() || endsWithTable()) {
      gap();
    }
    Body body = new Body();
    body.getContent().addAll(content);
    body.setSectPr(endPart());
    return body;
  }

  /** Lists the parts with their pages; complete once the text is finished. */
  List<Part> parts() {
    return parts;
  }

  private boolean endsWithTable() {
    return !content.isEmpty() && lastBlock() instanceof Tbl;
  }

  private Object lastBlock() {
    return content.get(content.size() - 1);
  }
}
