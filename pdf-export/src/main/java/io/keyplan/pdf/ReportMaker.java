package io.keyplan.pdf;

import io.keyplan.i18n.PaperSize;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Column;
import io.keyplan.pdf.box.Insets;
import io.keyplan.pdf.box.Pages;
import io.keyplan.pdf.box.Pages.Form;
import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.Tag;
import io.keyplan.report.Margins;
import io.keyplan.report.ReportPlanner;
import io.keyplan.report.part.Report;
import io.keyplan.report.part.ReportCover;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a document as a report, as it is planned for all formats that show pages. */
final class ReportMaker {

  private final PdfContext context;
  private final Form upright;
  private final TextBoxes texts;
  private final TableOfContents contents;
  private final List<Sheet> sheets = new ArrayList<>();

  /** Boxes on pages of one form. */
  private record Sheet(Form form, Column column) {}

  ReportMaker(PdfContext context) {
    this.context = context;
    PaperSize paper = PaperSize.of(context.document().locale());
    Margins margins = PdfStyle.REPORT.page();
    this.upright =
        new Form(
            paper.width(),
            paper.height(),
            new Insets(margins.top(), margins.right(), margins.bottom(), margins.left()));
    this.texts =
        new TextBoxes(
            context.file().typesetter(),
            PdfStyle.REPORT,
            context.palette(),
            context.document().locale());
    this.contents = new TableOfContents(context, texts);
  }

  void make() {
    Report report = ReportPlanner.plan(context.document(), PdfStyle.REPORT, texts);
    context.notes().addAll(report.notes());
    PartMaker parts = new PartMaker(context, texts, contents);
    for (Report.Sheet sheet : report.sheets()) {
      Form form = sheet.wide() ? upright.turned() : upright;
      sheets.add(new Sheet(form, parts.column(sheet.content())));
    }
    draw(report.cover(), parts);
  }

  private void draw(@Nullable ReportCover cover, PartMaker parts) {
    Pages pages = new Pages(context.file());
    int bare = 0;
    if (cover != null) {
      Canvas first = context.file().newPage(upright.width(), upright.height());
      new CoverPage(parts, texts, context, upright).draw(cover, first);
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
    for (Sheet sheet : sheets) {
      pages.flow(sheet.column(), sheet.form());
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
    new Footers(context, upright.margins()).draw(bare);
  }
}
