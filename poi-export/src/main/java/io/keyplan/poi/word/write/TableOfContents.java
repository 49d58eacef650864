package io.keyplan.poi.word.write;

import io.keyplan.document.Section;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.word.plan.ParagraphStyle;
import io.keyplan.poi.word.xml.BlockControl;
import io.keyplan.poi.word.xml.Control;
import io.keyplan.poi.word.xml.Paragraph;
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

  /** A heading, and the sentence below it; empty for none. */
  private record Heading(int level, String title, String bookmark, String headline) {

    String headlineBookmark() {
      return bookmark.replace("_Toc", "_Sum");
    }
  }

  private final List<Heading> headings = new ArrayList<>();
  private int written;

  /** Collects the headings of sections and their parts. */
  TableOfContents(List<Section> sections) {
    sections.forEach(section -> collect(section, 1));
  }

  private void collect(Section section, int level) {
    if (!section.title().isEmpty()) {
      String bookmark = String.format(Locale.ROOT, "_Toc%09d", FIRST_BOOKMARK + headings.size());
      String headline = section.hasHeadline() ? section.headline() : "";
      headings.add(new Heading(level, section.title(), bookmark, headline));
    }
    int below = section.title().isEmpty() ? level : level + 1;
    section.sections().forEach(part -> collect(part, below));
  }

  /** Gives the number of headings of the first level. */
  int chapters() {
    return (int) headings.stream().filter(heading -> heading.level() == 1).count();
  }

  /** Writes the next heading, which the table of contents leads to. */
  Paragraph nextHeading(WordContext context) {
    Heading heading = headings.get(written++);
    return marked(
        context, ParagraphStyle.heading(heading.level()), heading.bookmark(), heading.title());
  }

  /** Writes the sentence below the heading that was written last. */
  Paragraph headline(WordContext context) {
    Heading heading = headings.get(written - 1);
    return marked(context, ParagraphStyle.TAKEAWAY, heading.headlineBookmark(), heading.headline());
  }

  private static Paragraph marked(
      WordContext context, ParagraphStyle style, String bookmark, String text) {
    return new Paragraph(style).bookmarked(context.ids().bookmark(), bookmark, text);
  }

  /** Writes the table of contents: as deep as a page holds, at best with the headlines. */
  BlockControl table(WordContext context) {
    long headlines = headings.stream().filter(heading -> !heading.headline().isEmpty()).count();
    int depth = headings.size() > MOST_LINES ? 1 : 2;
    boolean summary = headlines > 0 && headings.size() + headlines <= MOST_LINES;
    List<Paragraph> lines = new ArrayList<>();
    for (Heading heading : headings) {
      if (heading.level() <= depth) {
        Paragraph line = new Paragraph(ParagraphStyle.contents(heading.level()));
        if (lines.isEmpty()) {
          line.fieldStart(code(depth, summary, context));
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
    lines.add(0, new Paragraph(ParagraphStyle.TOC_HEADING, context.text("word.tableOfContents")));
    Control control =
        context
            .controls()
            .control("", context.text("word.tableOfContents"))
            .kind(TableOfContents::writeKind);
    return new BlockControl(control, lines);
  }

  /** Word takes the separator of lists for the styles that it gathers beside headings. */
  private static String code(int depth, boolean summary, WordContext context) {
    String separator = BaseParts.listSeparator(context.document().locale());
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
