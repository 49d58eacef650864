package io.keyplan.poi.word.write;

import io.keyplan.document.Table.Align;
import io.keyplan.i18n.Formats;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.word.style.ParagraphStyle;
import io.keyplan.poi.word.style.RoleStyles;
import io.keyplan.poi.word.xml.BlockControl;
import io.keyplan.poi.word.xml.Control;
import io.keyplan.poi.word.xml.Ids;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.report.part.ContentsPart;
import io.keyplan.report.part.HeadingPart;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a document and the table of contents that leads to them. Lives for one export.
 *
 * <p>Its page numbers are results of fields, as far as the pages can be told: Word shows them as
 * they are, and asks nothing on opening, until the reader has them computed.
 */
final class TableOfContents {

  private static final int FIRST_BOOKMARK = 100_000_001;

  private final Map<HeadingPart, String> bookmarks = new IdentityHashMap<>();
  private final Ids ids;
  private final Controls controls;
  private final Formats formats;
  private @Nullable ContentsPart part;
  private @Nullable BlockControl unnumbered;

  TableOfContents(Ids ids, Controls controls, Formats formats) {
    this.ids = ids;
    this.controls = controls;
    this.formats = formats;
  }

  /** Writes a heading, which the table of contents leads to. */
  Paragraph heading(HeadingPart heading) {
    ParagraphStyle style = RoleStyles.of(heading.role(), Align.START);
    return heading.level() == 0
        ? new Paragraph(style, heading.title())
        : new Paragraph(style).bookmarked(ids.bookmark(), bookmark(heading), heading.title());
  }

  private String bookmark(HeadingPart heading) {
    return bookmarks.computeIfAbsent(heading, none -> "_Toc" + (FIRST_BOOKMARK + bookmarks.size()));
  }

  /** Writes the table as high as it will be, its numbers still open. */
  BlockControl write(ContentsPart contents) {
    part = contents;
    unnumbered = table(contents, bookmark -> 1);
    return unnumbered;
  }

  /** Gives the table without numbers that was written; null for none. */
  @Nullable BlockControl unnumbered() {
    return unnumbered;
  }

  /**
   * Writes the same table with its numbers.
   *
   * @param page gives the page of a bookmark
   */
  BlockControl numbered(ToIntFunction<String> page) {
    if (part == null) {
      throw new IllegalStateException("there is no table of contents to number");
    }
    return table(part, page);
  }

  private BlockControl table(ContentsPart contents, ToIntFunction<String> page) {
    List<Paragraph> lines = new ArrayList<>();
    for (HeadingPart heading : contents.headings()) {
      Paragraph line =
          new Paragraph(heading.level() == 1 ? ParagraphStyle.TOC_1 : ParagraphStyle.TOC_2);
      if (lines.isEmpty()) {
        line.fieldStart("TOC \\o \"1-" + contents.depth() + "\" \\h \\z \\u");
      }
      String bookmark = bookmark(heading);
      String number = formats.year(page.applyAsInt(bookmark));
      lines.add(line.linkWithin(bookmark, heading.title(), number));
    }
    lines.get(lines.size() - 1).fieldEnd();
    lines.add(0, new Paragraph(ParagraphStyle.TOC_HEADING, contents.title()));
    Control control = controls.control("", contents.title()).kind(TableOfContents::writeKind);
    return new BlockControl(control, lines);
  }

  private static void writeKind(ElementWriter out) {
    out.open("w:docPartObj")
        .empty("w:docPartGallery", "w:val", "Table of Contents")
        .empty("w:docPartUnique")
        .close("w:docPartObj");
  }
}
