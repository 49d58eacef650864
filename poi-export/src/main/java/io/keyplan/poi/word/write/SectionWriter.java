package io.keyplan.poi.word.write;

import io.keyplan.document.Block;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Section;
import io.keyplan.poi.word.plan.PageSetup;
import io.keyplan.poi.word.plan.ParagraphStyle;
import io.keyplan.poi.word.xml.DocumentBody;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.report.WidePages;
import io.keyplan.value.FieldPath;
import java.util.List;

/** Writes sections: heading, headline, blocks, parts. Lives for one export. */
final class SectionWriter {

  private final WordContext context;
  private final DocumentBody body;
  private final TableOfContents contents;
  private final BlockWriter blocks;
  private final PageSetup upright;
  private final WidePages widePages;

  SectionWriter(WordContext context, DocumentBody body, TableOfContents contents) {
    this.context = context;
    this.body = body;
    this.contents = contents;
    OrgChartWriter orgCharts = new OrgChartWriter(context);
    this.blocks = new BlockWriter(context, body, orgCharts);
    this.upright = body.page();
    boolean flat = context.document().shape() == DocumentShape.ONE_PAGE;
    this.widePages =
        new WidePages(
            flat ? List.of() : context.document().sections(),
            table -> context.measure(table).wantsWidePage(upright.textWidth()),
            chart -> orgCharts.wantsWidePage(chart, upright));
  }

  void write(Section section) {
    choosePage(section);
    if (!section.title().isEmpty()) {
      body.add(contents.nextHeading(context));
    }
    if (section.hasHeadline()) {
      DamagedText.check(context.notes(), FieldPath.NONE, section.headline());
      body.add(
          section.title().isEmpty()
              ? new Paragraph(ParagraphStyle.TAKEAWAY, section.headline())
              : contents.headline(context));
    }
    for (Block block : section.blocks()) {
      if (!body.page().isLandscape() && widePages.turnsAt(section, block)) {
        body.newPage(upright.landscape());
      }
      block.accept(blocks);
    }
    if (context.entries().mustExplainMark()) {
      body.add(new Paragraph(ParagraphStyle.NOTE, context.text("word.confidenceNote")));
    }
    section.sections().forEach(this::write);
  }

  private void choosePage(Section section) {
    PageSetup page = widePages.begins(section) ? upright.landscape() : upright;
    if (!page.equals(body.page())) {
      body.newPage(page);
    }
  }
}
