package io.keyplan.pdf;

import io.keyplan.i18n.PaperSize;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Insets;
import io.keyplan.pdf.box.Pages;
import io.keyplan.pdf.box.Pages.Form;
import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.Letterhead;
import io.keyplan.pdf.page.Tag;
import io.keyplan.report.Margins;
import io.keyplan.report.ReportPlanner;
import io.keyplan.report.ReportStyle;
import io.keyplan.report.part.Report;
import io.keyplan.report.part.ReportCover;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a document as a report, as it is planned for all formats that show pages. */
final class ReportMaker {

  /** A last page that is less full is worth trying to do without. */
  private static final double LEAST_LAST_PAGE = 0.3;

  private final PdfContext context;
  private final Form upright;
  private final boolean framed;

  ReportMaker(PdfContext context, @Nullable Letterhead letterhead) {
    this.context = context;
    this.framed = letterhead != null;
    if (letterhead != null) {
      this.upright = onPaper(letterhead);
      return;
    }
    PaperSize paper = PaperSize.of(context.document().locale());
    Margins margins = PdfStyle.REPORT.page();
    this.upright =
        new Form(
            paper.width(),
            paper.height(),
            new Insets(margins.top(), margins.right(), margins.bottom(), margins.left()));
  }

  /** The footer stands within the area of the paper, below the text. */
  private static Form onPaper(Letterhead paper) {
    Margins usual = PdfStyle.REPORT.page();
    boolean given = paper.area().size() == 4;
    Insets margins =
        given
            ? new Insets(
                paper.area().get(1),
                paper.area().get(2),
                paper.area().get(3) + Footers.HEIGHT,
                paper.area().get(0))
            : new Insets(usual.top(), usual.right(), usual.bottom(), usual.left());
    return new Form(paper.width(), paper.height(), margins);
  }

  void make() {
    Layout usual = new Layout(PdfStyle.REPORT);
    if (context.isForm() || !usual.endsInFewLines()) {
      usual.draw();
      return;
    }
    Layout tight = new Layout(PdfStyle.TIGHT_REPORT);
    (tight.count() < usual.count() ? tight : usual).draw();
  }

  /** The report in a style, divided into pages. */
  private final class Layout {

    private final TextBoxes texts;
    private final TableOfContents contents;
    private final PartMaker parts;
    private final Report report;
    private final List<Sheet> sheets = new ArrayList<>();

    Layout(ReportStyle style) {
      this.texts =
          new TextBoxes(
              context.file().typesetter(), style, context.palette(), context.document().locale());
      this.contents = new TableOfContents(context, texts);
      this.parts = new PartMaker(context, style, texts, contents);
      this.report = ReportPlanner.plan(context.document(), style, texts);
      for (Report.Sheet sheet : report.sheets()) {
        Form form = sheet.wide() ? upright.turned() : upright;
        sheets.add(new Sheet(form, Pages.divide(parts.column(sheet.content()), form)));
      }
    }

    int count() {
      return sheets.stream().mapToInt(sheet -> sheet.pages().size()).sum();
    }

    /** Says whether little is left over for the last of several pages. */
    boolean endsInFewLines() {
      if (count() < 2) {
        return false;
      }
      Sheet last = sheets.get(sheets.size() - 1);
      double height = last.pages().get(last.pages().size() - 1).height(last.form().contentWidth());
      return height < LEAST_LAST_PAGE * last.form().contentHeight();
    }

    void draw() {
      context.notes().addAll(report.notes());
      contents.bookmark();
      Pages pages = new Pages(context.file());
      int bare = 0;
      ReportCover cover = report.cover();
      if (cover != null) {
        Canvas first = context.file().newPage(upright.width(), upright.height());
        new CoverPage(parts, texts, context, upright, framed).draw(cover, first);
        bare = 1;
      }
      List<Box> table =
          cover != null && contents.isWorthwhile()
              ? Pages.divide(contents.column(), upright)
              : List.of();
      Tag place = Tag.of("Div");
      List<Canvas> reserved = reserve(table.size(), place);
      sheets.forEach(sheet -> pages.draw(sheet.pages(), sheet.form()));
      for (int i = 0; i < reserved.size(); i++) {
        reserved.get(i).open(place);
        Pages.draw(reserved.get(i), table.get(i), upright);
        reserved.get(i).close();
      }
      if (context.file().pages().isEmpty()) {
        context.file().newPage(upright.width(), upright.height());
      }
      new Footers(context, upright.margins(), framed).draw(bare);
    }

    /** The table of contents is drawn last, once the numbers of the pages are known. */
    private List<Canvas> reserve(int count, Tag place) {
      List<Canvas> reserved = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        reserved.add(context.file().newPage(upright.width(), upright.height()));
      }
      if (count > 0) {
        reserved.get(0).open(place);
        reserved.get(0).close();
      }
      return reserved;
    }
  }

  /** What stands on each of some pages of one form. */
  private record Sheet(Form form, List<Box> pages) {}
}
