package io.keyplan.poi.word;

import static io.keyplan.poi.word.Wml.element;
import static io.keyplan.poi.word.Wml.number;
import static io.keyplan.poi.word.Wml.on;

import io.keyplan.document.Document;
import io.keyplan.document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.CTMarkupRange;
import org.docx4j.wml.CTSdtDocPart;
import org.docx4j.wml.P;
import org.docx4j.wml.STFldCharType;
import org.docx4j.wml.SdtBlock;

/**
 * The headings of a document and the table of contents that leads to them. Lives for one export.
 *
 * <p>The table has no page numbers: only Word knows them, and it would ask the reader for leave to
 * put them in on every opening.
 */
final class Contents {

  private static final int FIRST_BOOKMARK = 100_000_001;
  private static final int MOST_WITH_PARTS = 40;

  private record Heading(int level, String title, String bookmark) {}

  private final List<Heading> headings = new ArrayList<>();
  private int written;

  Contents(Document document) {
    document.sections().stream()
        .skip(FrontMatter.isCoverPage(document) ? 1 : 0)
        .forEach(section -> collect(section, 1));
  }

  private void collect(Section section, int level) {
    if (!section.title().isEmpty()) {
      String bookmark = String.format(Locale.ROOT, "_Toc%09d", FIRST_BOOKMARK + headings.size());
      headings.add(new Heading(level, section.title(), bookmark));
    }
    int below = section.title().isEmpty() ? level : level + 1;
    section.sections().forEach(part -> collect(part, below));
  }

  /** Gives the number of headings of the first level. */
  int chapters() {
    return (int) headings.stream().filter(heading -> heading.level() == 1).count();
  }

  /** Writes the next heading, which the table of contents leads to. */
  P nextHeading(WordContext context) {
    Heading heading = headings.get(written++);
    long id = context.ids().bookmark();
    CTBookmark start = new CTBookmark();
    start.setId(number(id));
    start.setName(heading.bookmark());
    CTMarkupRange end = new CTMarkupRange();
    end.setId(number(id));
    return Wml.paragraph(
        "Heading" + Math.min(heading.level(), 3),
        element("bookmarkStart", start),
        heading.title(),
        element("bookmarkEnd", end));
  }

  /** Writes the table of contents. */
  SdtBlock table(WordContext context) {
    int depth = headings.size() > MOST_WITH_PARTS ? 1 : 2;
    List<P> lines = new ArrayList<>();
    lines.add(Wml.paragraph("TOCHeading", context.text("word.tableOfContents")));
    for (Heading heading : headings) {
      if (heading.level() <= depth) {
        lines.add(Wml.paragraph("TOC" + heading.level(), link(heading)));
      }
    }
    lines
        .get(1)
        .getContent()
        .addAll(
            0,
            List.of(
                Wml.fieldMark(STFldCharType.BEGIN),
                Wml.fieldCode("TOC \\o \"1-" + depth + "\" \\h \\z \\n \\u"),
                Wml.fieldMark(STFldCharType.SEPARATE)));
    lines.get(lines.size() - 1).getContent().add(Wml.fieldMark(STFldCharType.END));

    CTSdtDocPart.DocPartGallery gallery = new CTSdtDocPart.DocPartGallery();
    gallery.setVal("Table of Contents");
    CTSdtDocPart kind = new CTSdtDocPart();
    kind.setDocPartGallery(gallery);
    kind.setDocPartUnique(on());
    return context
        .controls()
        .control("", context.text("word.tableOfContents"))
        .add(element("docPartObj", kind))
        .aroundBlocks(lines);
  }

  private static Object link(Heading heading) {
    P.Hyperlink link = new P.Hyperlink();
    link.setAnchor(heading.bookmark());
    link.setHistory(true);
    link.getContent().add(Wml.run("", heading.title()));
    return element("hyperlink", link);
  }
}
