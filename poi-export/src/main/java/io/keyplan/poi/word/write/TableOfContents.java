package io.keyplan.poi.word.write;

import io.keyplan.document.Table.Align;
import io.keyplan.i18n.Messages;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.word.style.ParagraphStyle;
import io.keyplan.poi.word.style.RoleStyles;
import io.keyplan.poi.word.xml.BlockControl;
import io.keyplan.poi.word.xml.Control;
import io.keyplan.poi.word.xml.Ids;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.HeadingPart;
import io.keyplan.report.part.Report;
import io.keyplan.report.part.TextPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The headings of a document and the table of contents that leads to them. Lives for one export.
 *
 * <p>The table has no page numbers: only Word knows them, and it would ask the reader for leave to
 * put them in on every opening.
 */
final class TableOfContents {

  private static final int FIRST_BOOKMARK = 100_000_001;
  private static final int MOST_LINES = 40;

  /** Fewer chapters are found without a table. */
  private static final int WORTHWHILE = 5;

  /** A heading, and the sentence below it; empty for none. */
  private record Heading(int level, String title, String bookmark, String headline) {

    private Heading(HeadingPart part, int number) {
      this(
          part.level(),
          part.title(),
          String.format(Locale.ROOT, "_Toc%09d", number),
          part.headline());
    }

    String headlineBookmark() {
      return bookmark.replace("_Toc", "_Sum");
    }
  }

  private final List<Heading> headings = new ArrayList<>();
  private final Ids ids;
  private final Controls controls;
  private final Messages messages;
  private int written;
  private boolean summed;

  /** Collects the headings of a report. */
  TableOfContents(Report report, Ids ids, Controls controls, Messages messages) {
    this.ids = ids;
    this.controls = controls;
    this.messages = messages;
    for (Report.Sheet sheet : report.sheets()) {
      for (ColumnPart.Item item : sheet.content().items()) {
        if (item.part() instanceof HeadingPart heading && heading.level() > 0) {
          headings.add(new Heading(heading, FIRST_BOOKMARK + headings.size()));
        }
      }
    }
  }

  /** Says whether there are so many chapters that readers look for them. */
  boolean isWorthwhile() {
    return headings.stream().filter(heading -> heading.level() == 1).count() >= WORTHWHILE;
  }

  /** Writes a heading, which the table of contents leads to. */
  Paragraph heading(HeadingPart part) {
    ParagraphStyle style = RoleStyles.of(part.role(), Align.START);
    if (part.level() == 0) {
      return new Paragraph(style, part.title());
    }
    Heading heading = headings.get(written++);
    summed = heading.headline().isEmpty();
    return marked(style, heading.bookmark(), heading.title());
  }

  /** Writes the sentence below the heading that was written last, or one without a heading. */
  Paragraph headline(TextPart part) {
    if (written == 0 || summed) {
      return new Paragraph(ParagraphStyle.TAKEAWAY, part.plain());
    }
    summed = true;
    return marked(
        ParagraphStyle.TAKEAWAY, headings.get(written - 1).headlineBookmark(), part.plain());
  }

  private Paragraph marked(ParagraphStyle style, String bookmark, String text) {
    return new Paragraph(style).bookmarked(ids.bookmark(), bookmark, text);
  }

  /** Writes the table of contents: as deep as a page holds, at best with the headlines. */
  BlockControl table() {
    long headlines = headings.stream().filter(heading -> !heading.headline().isEmpty()).count();
    int depth = headings.size() > MOST_LINES ? 1 : 2;
    boolean summary = headlines > 0 && headings.size() + headlines <= MOST_LINES;
    List<Paragraph> lines = new ArrayList<>();
    for (Heading heading : headings) {
      if (heading.level() <= depth) {
        Paragraph line =
            new Paragraph(heading.level() == 1 ? ParagraphStyle.TOC_1 : ParagraphStyle.TOC_2);
        if (lines.isEmpty()) {
          line.fieldStart(code(depth, summary));
        }
        lines.add(line.linkWithin(heading.bookmark(), heading.title()));
      }
      if (summary && heading.level() <= depth && !heading.headline().isEmpty()) {
        lines.add(
            new Paragraph(ParagraphStyle.TOC_3)
                .linkWithin(heading.headlineBookmark(), heading.headline()));
      }
    }
    lines.get(lines.size() - 1).fieldEnd();
    lines.add(0, new Paragraph(ParagraphStyle.TOC_HEADING, messages.text("word.tableOfContents")));
    Control control =
        controls
            .control("", messages.text("word.tableOfContents"))
            .kind(TableOfContents::writeKind);
    return new BlockControl(control, lines);
  }

  /** Word takes the separator of lists for the styles that it gathers beside headings. */
  private String code(int depth, boolean summary) {
    String separator = BaseParts.listSeparator(messages.locale());
    String more = summary ? " \\t \"" + ParagraphStyle.TAKEAWAY.id() + separator + "3\"" : "";
    return "TOC \\o \"1-" + depth + "\" \\h \\z \\n" + more;
  }

  private static void writeKind(ElementWriter out) {
    out.open("w:docPartObj")
        .empty("w:docPartGallery", "w:val", "Table of Contents")
        .empty("w:docPartUnique")
        .close("w:docPartObj");
  }
}
