package io.keyplan.poi.word.xml;

import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.word.style.ParagraphStyle;
import io.keyplan.text.TextDirection;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph: its style, and runs in the order in which they were added. It is read from the side
 * that its first letter says; a line with tab stops is one of the page, and read as the page is.
 */
public final class Paragraph implements BodyBlock {

  private final ParagraphStyle style;
  private final ElementWriter runs = ElementWriter.fragment();
  private final StringBuilder text = new StringBuilder();
  private double drawing;
  private String name = "";
  private boolean hasTabs;
  private boolean keepNext;
  private int list;
  private int indent;
  private @Nullable SectionProperties endOf;

  /** Creates an empty paragraph. */
  public Paragraph(ParagraphStyle style) {
    this.style = style;
  }

  /** Creates a paragraph with a text. */
  public Paragraph(ParagraphStyle style, String text) {
    this(style);
    run("", text);
  }

  public ParagraphStyle style() {
    return style;
  }

  /** Says whether nothing has been added. */
  public boolean isEmpty() {
    return runs.isEmpty();
  }

  /** Gives the text that it shows, with its breaks. */
  public String text() {
    return text.toString();
  }

  /** Gives the name of its bookmark; empty for none. */
  public String bookmark() {
    return name;
  }

  /** Says whether it stays on the page of the next one. */
  public boolean isKept() {
    return keepNext || style.isKept();
  }

  /** Gives the height of its tallest drawing in points; 0 for none. */
  public double drawing() {
    return drawing;
  }

  // ---- runs -------------------------------------------------------------------------------------

  /**
   * Adds a run of text; line ends become breaks.
   *
   * @param characters character style; empty for none
   */
  public Paragraph run(String characters, String value) {
    RunXml.text(runs, characters, value);
    text.append(RunXml.measured(value));
    return this;
  }

  /** Goes on at the next tab stop. */
  public Paragraph tab() {
    RunXml.tab(runs);
    hasTabs = true;
    return this;
  }

  /** Adds a run that leads to an address, by the id of the relationship with it. */
  public Paragraph link(String relationship, String characters, String value) {
    runs.open("w:hyperlink", "w:history", true, "r:id", relationship);
    run(characters, value);
    runs.close("w:hyperlink");
    return this;
  }

  /**
   * Adds a run that leads to a bookmark, with the number of its page at the next tab stop.
   *
   * @param page the number that is shown until the field is next computed
   */
  public Paragraph linkWithin(String bookmark, String value, String page) {
    runs.open("w:hyperlink", "w:history", true, "w:anchor", bookmark);
    run("", value);
    tab();
    RunXml.fieldStart(runs, "PAGEREF " + bookmark + " \\h");
    RunXml.text(runs, "", page);
    RunXml.fieldEnd(runs);
    runs.close("w:hyperlink");
    return this;
  }

  /** Adds a run to which links lead. */
  public Paragraph bookmarked(long id, String bookmark, String value) {
    name = bookmark;
    runs.empty("w:bookmarkStart", "w:id", id, "w:name", bookmark);
    run("", value);
    runs.empty("w:bookmarkEnd", "w:id", id);
    return this;
  }

  /** Adds a field with the result that it shows until it is next computed. */
  public Paragraph field(String code, String result) {
    return fieldStart(code).run("", result).fieldEnd();
  }

  /** Begins a field whose result may go on in other paragraphs. */
  public Paragraph fieldStart(String code) {
    RunXml.fieldStart(runs, code);
    return this;
  }

  /** Ends a field. */
  public Paragraph fieldEnd() {
    RunXml.fieldEnd(runs);
    return this;
  }

  /** Adds a control around what is added meanwhile. */
  public Paragraph control(Control control, Runnable content) {
    control.around(runs, content);
    return this;
  }

  /** Adds a run that somebody else writes, with a drawing of some height in points. */
  public ElementWriter drawing(double height) {
    drawing = Math.max(drawing, height);
    return runs;
  }

  // ---- properties -------------------------------------------------------------------------------

  /** Makes it stay on the page of the next one. */
  public Paragraph keepNext() {
    keepNext = true;
    return this;
  }

  /** Makes it an entry of a numbered list. */
  public Paragraph number(int listNumber) {
    list = listNumber;
    return this;
  }

  /** Moves it away from the start. */
  public Paragraph indent(int twips) {
    indent = twips;
    return this;
  }

  /** Makes it the end of a part of the text with a page of its own. */
  public Paragraph end(SectionProperties section) {
    endOf = section;
    return this;
  }

  @Override
  public void writeTo(ElementWriter out) {
    out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style.id());
    if (keepNext) {
      out.empty("w:keepNext");
    }
    if (list > 0) {
      out.open("w:numPr").empty("w:numId", "w:val", list).close("w:numPr");
    }
    boolean fromRight = !hasTabs && TextDirection.isRightToLeft(text);
    if (fromRight) {
      out.empty("w:bidi");
    }
    if (fromRight && style.isFramed()) {
      // Left is where a line begins, and the frame stays where it is.
      out.empty("w:ind", "w:left", style.right(), "w:right", style.left());
    } else if (indent > 0) {
      out.empty("w:ind", "w:left", indent);
    }
    if (endOf != null) {
      endOf.writeTo(out);
    }
    out.close("w:pPr").append(runs).close("w:p");
  }
}
