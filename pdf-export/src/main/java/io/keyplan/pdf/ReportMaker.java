package io.keyplan.pdf;

import io.keyplan.document.Block;
import io.keyplan.document.Cover;
import io.keyplan.document.Document;
import io.keyplan.document.Facts;
import io.keyplan.document.OrgChart;
import io.keyplan.document.Section;
import io.keyplan.document.Timeline;
import io.keyplan.i18n.PaperSize;
import io.keyplan.pdf.box.Anchor;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Column;
import io.keyplan.pdf.box.Insets;
import io.keyplan.pdf.box.Ornament;
import io.keyplan.pdf.box.Pages;
import io.keyplan.pdf.box.Pages.Form;
import io.keyplan.pdf.box.Stack;
import io.keyplan.pdf.box.Together;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.page.Bookmark;
import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.Destination;
import io.keyplan.pdf.page.Tag;
import io.keyplan.report.WidePages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays a document out as a report: upright pages, turned where something is wide. */
final class ReportMaker {

  private static final Insets MARGINS = new Insets(54, 54, 62, 54);

  private final PdfContext context;
  private final Form upright;
  private final Contents contents;
  private final WidePages widePages;
  private final List<Part> parts = new ArrayList<>();
  private Stack stack = new Stack();
  private Form form;

  /** Boxes on pages of one form. */
  private record Part(Form form, Column column) {}

  ReportMaker(PdfContext context) {
    this.context = context;
    PaperSize paper = PaperSize.of(context.document().locale());
    this.upright = new Form(paper.width(), paper.height(), MARGINS);
    this.form = upright;
    this.contents = new Contents(context);
    this.widePages =
        new WidePages(
            context.document().sections(),
            table -> context.planner().wantsWidePage(table, upright.contentWidth()),
            chart ->
                context
                    .orgChart(chart)
                    .wantsWidePage(upright.contentWidth(), upright.contentHeight()));
  }

  void make() {
    Document document = context.document();
    List<Section> sections = new ArrayList<>(document.sections());
    boolean covered = CoverPage.leads(document);
    Cover cover = covered ? (Cover) sections.remove(0).blocks().get(0) : null;
    if (cover == null) {
      title();
    }
    sections.forEach(section -> add(section, 1));
    endPart();
    draw(cover);
  }

  private void title() {
    Document document = context.document();
    Destination destination = new Destination();
    boolean named = !document.subject().isEmpty();
    if (named) {
      stack.addKept(
          context.paragraph(
              context.capitals(document.title()), context.looks().kicker(), Tag.of("P")),
          0);
    }
    Box title =
        context.paragraph(
            named ? document.subject() : document.title(), context.looks().title(), Tag.heading(1));
    stack.add(new Anchor(destination, title), 3);
  }

  // ---- sections ---------------------------------------------------------------------------------

  private void add(Section section, int level) {
    turn(widePages.begins(section) ? upright.turned() : upright);
    heading(section, level);
    List<Block> blocks = section.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (form.equals(upright) && widePages.turnsAt(section, block)) {
        turn(upright.turned());
      }
      Column made = made(block, section);
      if (made.isEmpty()) {
        continue;
      }
      if (context.isForm() && block instanceof Facts && i + 1 < blocks.size()) {
        stack.addKept(new Together(made), 12);
      } else {
        stack.add(made, 10);
      }
    }
    if (context.entries().mustExplainMark() | context.planner().mustExplainMark()) {
      stack.add(
          context.paragraph(
              context.text("word.confidenceNote"), context.looks().small(), Tag.of("P")),
          6);
    }
    int below = section.title().isEmpty() ? level : level + 1;
    section.sections().forEach(part -> add(part, below));
  }

  private Column made(Block block, Section section) {
    double width = form.contentWidth();
    if (block instanceof OrgChart chart) {
      return context.orgChart(chart).make(width, form.contentHeight());
    }
    return block instanceof Timeline timeline
        ? new TimelineMaker(context).make(timeline, width)
        : context.parts().column(context.planner().plan(block, section, width));
  }

  private void heading(Section section, int level) {
    if (!section.title().isEmpty()) {
      Destination destination = new Destination();
      String headline = section.hasHeadline() ? section.headline() : "";
      contents.add(new Contents.Heading(level, section.title(), headline, destination));
      context.file().bookmark(new Bookmark(level, section.title(), destination));
      stack.addKept(new Anchor(destination, heading(section.title(), level)), gap(level));
    }
    if (section.hasHeadline()) {
      stack.addKept(
          context.paragraph(section.headline(), context.looks().takeaway(), Tag.of("P")),
          section.title().isEmpty() ? 12 : 6);
    }
  }

  private static double gap(int level) {
    return level == 1 ? 22 : level == 2 ? 17 : 13;
  }

  private Box heading(String title, int level) {
    TextStyle style = context.looks().heading(level);
    Box text = context.paragraph(title, style, Tag.heading(level + 1));
    if (level > 1) {
      return text;
    }
    Ornament rule =
        new Ornament(
            1.5,
            (canvas, area) ->
                canvas.fill(
                    area.x(), area.y(), area.width(), area.height(), context.palette().primary()));
    return Column.of(4, text, rule);
  }

  // ---- pages on their side ----------------------------------------------------------------------

  private void turn(Form wanted) {
    if (!wanted.equals(form)) {
      endPart();
      form = wanted;
    }
  }

  private void endPart() {
    if (!stack.isEmpty()) {
      parts.add(new Part(form, stack.column()));
      stack = new Stack();
    }
  }

  // ---- pages ------------------------------------------------------------------------------------

  private void draw(@Nullable Cover cover) {
    Pages pages = new Pages(context.file());
    int bare = 0;
    if (cover != null) {
      Canvas first = context.file().newPage(upright.width(), upright.height());
      new CoverPage(context, upright).draw(cover, first);
      bare = 1;
    }
    Column table = cover != null && contents.isWorthwhile() ? contents.column() : null;
    Tag place = Tag.of("Div");
    List<Canvas> reserved = new ArrayList<>();
    if (table != null) {
      int count = Pages.count(table, upright);
      for (int i = 0; i < count; i++) {
        reserved.add(context.file().newPage(upright.width(), upright.height()));
      }
      reserved.get(0).open(place);
      reserved.get(0).close();
    }
    for (Part part : parts) {
      pages.flow(part.column(), part.form());
    }
    Box rest = table;
    for (Canvas page : reserved) {
      page.open(place);
      rest = rest == null ? null : Pages.fill(page, rest, upright);
      page.close();
    }
    if (context.file().pages().isEmpty()) {
      context.file().newPage(upright.width(), upright.height());
    }
    new Footers(context, MARGINS).draw(bare);
  }
}
