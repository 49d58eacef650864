package io.keyplan.poi.word.write;

import static io.keyplan.poi.word.write.Wml.element;
import static io.keyplan.poi.word.write.Wml.number;
import static io.keyplan.poi.word.write.Wml.on;

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

  TableOfContents(Document document) {
    document.sections().stream()
        .skip(FrontMatter.isCoverPage(document) ? 1 : 0)
        .forEach(section -> collect(section, 1));
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
  P nextHeading(WordContext context) {
    Heading heading = headings.get(written++);
    return marked(
        context, "Heading" + Math.min(heading.level(), 3), heading.bookmark(), heading.title());
  }

  /** Writes the sentence below the heading that was written last. */
  P headline(WordContext context) {
    Heading heading = headings.get(written - 1);
    return marked(context, "Takeaway", heading.headlineBookmark(), heading.headline());
  }

  private static P marked(WordContext context, String style, String bookmark, String text) {
    long id = context.ids().bookmark();
    CTBookmark start = new CTBookmark();
    start.setId(number(id));
    start.setName(bookmark);
    CTMarkupRange end = new CTMarkupRange();
    end.setId(number(id));
    return Wml.paragraph(style, element("bookmarkStart", start), text, element("bookmarkEnd", end));
  }

  /** Writes the table of contents: as deep as a page holds, at best with the headlines. */
  SdtBlock table(WordContext context) {
    long headlines = headings.stream().filter(heading -> !heading.headline().isEmpty()).count();
    int depth = headings.size() > MOST_LINES ? 1 : 2;
    boolean summary = headlines > 0 && headings.size() + headlines <= MOST_LINES;
    List<P> lines = new ArrayList<>();
    lines.add(Wml.paragraph("TOCHeading", context.text("word.tableOfContents")));
    for (Heading heading : headings) {
      if (heading.level() <= depth) {
        lines.add(
            Wml.paragraph("TOC" + heading.level(), link(heading.bookmark(), heading.title())));
      }
      if (summary && heading.level() <= depth && !heading.headline().isEmpty()) {
        lines.add(Wml.paragraph("TOC3", link(heading.headlineBookmark(), heading.headline())));
      }
    }
    lines.get(1).getContent().addAll(0, fieldStart(depth, summary, context));
    lines.get(lines.size() - 1).getContent().add(Wml.fieldMark(STFldCharType.END));
    return asControl(lines, context);
  }

  /** Word takes the separator of lists for the styles that it gathers beside headings. */
  private static List<Object> fieldStart(int depth, boolean summary, WordContext context) {
    String separator = BaseParts.listSeparator(context.document().locale());
    String more = summary ? " \\t \"Takeaway" + separator + "3\"" : "";
    return List.of(
        Wml.fieldMark(STFldCharType.BEGIN),
        Wml.fieldCode("TOC \\o \"1-" + depth + "\" \\h \\z \\n" + more),
        Wml.fieldMark(STFldCharType.SEPARATE));
  }

  private static SdtBlock asControl(List<P> lines, WordContext context) {
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

  private static Object link(String bookmark, String text) {
    P.Hyperlink link = new P.Hyperlink();
    link.setAnchor(bookmark);
    link.setHistory(true);
    link.getContent().add(Wml.run("", text));
    return element("hyperlink", link);
  }
}
