package io.keyplan.poi.word.write;

import io.keyplan.document.Cover;
import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Section;
import io.keyplan.poi.word.plan.PageSetup;
import io.keyplan.poi.word.plan.ParagraphStyle;
import io.keyplan.poi.word.xml.DocumentBody;
import io.keyplan.poi.word.xml.Paragraph;
import java.util.List;

/**
 * Writes what stands before the first section: a cover page and the table of contents, or in a
 * document without a cover its title.
 */
final class FrontMatter {

  private static final int CHAPTERS_FOR_CONTENTS = 5;

  private final WordContext context;
  private final DocumentBody body;
  private final TableOfContents contents;

  FrontMatter(WordContext context, DocumentBody body, TableOfContents contents) {
    this.context = context;
    this.body = body;
    this.contents = contents;
  }

  void write() {
    Document document = context.document();
    if (hasCoverPage(document)) {
      coverPage((Cover) document.sections().get(0).blocks().get(0));
    } else {
      title();
    }
  }

  /** Gives the sections that follow: all but that of the cover, whose title needs no heading. */
  static List<Section> following(Document document) {
    List<Section> sections = document.sections();
    return hasCoverPage(document) ? sections.subList(1, sections.size()) : sections;
  }

  private static boolean hasCoverPage(Document document) {
    if (document.shape() == DocumentShape.ONE_PAGE || document.sections().isEmpty()) {
      return false;
    }
    Section first = document.sections().get(0);
    return first.blocks().size() == 1
        && first.blocks().get(0) instanceof Cover
        && first.sections().isEmpty();
  }

  private void coverPage(Cover cover) {
    PageSetup page = body.page();
    new CoverWriter(context, body).write(cover);
    body.omitFooter();
    body.newPage(page);
    if (contents.chapters() >= CHAPTERS_FOR_CONTENTS) {
      body.add(contents.table(context));
      body.newPage(page);
    }
  }

  private void title() {
    Document document = context.document();
    if (document.subject().isEmpty()) {
      body.add(new Paragraph(ParagraphStyle.TITLE, document.title()));
      return;
    }
    body.add(new Paragraph(ParagraphStyle.KICKER, document.title()));
    body.add(new Paragraph(ParagraphStyle.TITLE, document.subject()));
  }
}
