package io.keyplan.pdf;

import io.keyplan.i18n.PaperSize;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Insets;
import io.keyplan.pdf.box.Pages;
import io.keyplan.pdf.box.Pages.Form;
import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.Letterhead;
import io.keyplan.report.Margins;
import io.keyplan.report.OrgChartFits;
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

  /** So is the gap at the foot of a page that is less full. */
  private static final double LEAST_PAGE = 0.7;

  /** What more pages waste is little beside their number, and laying them out again takes long. */
  private static final int MOST_TRIED = 30;

  private final PdfContext context;
  private final Form upright;
  private final boolean framed;
  private final OrgChartFits charts;
  private final @Nullable BrandMark mark;

  /**
   * Makes a report.
   *
   * @param letterhead the paper that it lies on; null for white paper
   * @param mark the logo on white paper; null for none
   */
  ReportMaker(PdfContext context, @Nullable Letterhead letterhead, @Nullable BrandMark mark) {
    this.context = context;
    this.charts = new OrgChartFits(context.document());
    this.mark = letterhead == null ? mark : null;
    this.framed = letterhead != null;
    if (letterhead != null) {
      this.upright = onPaper(letterhead);
      return;
    }
    PaperSize paper = PaperSize.of(context.document().locale());
    Margins margins = PdfStyle.REPORT.pages().margins();
    this.upright =
        new Form(
            paper.width(),
            paper.height(),
            new Insets(margins.top(), margins.right(), margins.bottom(), margins.left()));
  }

  /** The footer stands within the area of the paper, below the text. */
  private static Form onPaper(Letterhead paper) {
    Margins usual = PdfStyle.REPORT.pages().margins();
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
    List<ReportStyle> styles = PdfStyle.reports(context.document());
    Layout best = layout(styles.get(0));
    for (ReportStyle style : styles.subList(1, styles.size())) {
      if (!best.wastesRoom() || best.count() > MOST_TRIED) {
        break;
      }
      Layout tighter = layout(style);
      boolean shorter = tighter.count() < best.count() && !tighter.endsInFewLines();
      boolean fuller = best.endsInFewLines() && !tighter.endsInFewLines();
      best = shorter || fuller && tighter.count() <= best.count() ? tighter : best;
    }
    best.draw();
  }

  /** On paper of a company's, what is planned has its margins. */
  private Layout layout(ReportStyle style) {
    Insets insets = upright.margins();
    return new Layout(
        framed
            ? style.on(
                new ReportStyle.Pages(
                    new Margins(insets.top(), insets.right(), insets.bottom(), insets.left()),
                    upright.width(),
                    upright.height()))
            : style);
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
      this.report = ReportPlanner.plan(context.document(), style, texts, charts);
      for (Report.Sheet sheet : report.sheets()) {
        Form form = sheet.wide() ? upright.turned() : upright;
        sheets.add(new Sheet(form, Pages.divide(parts.column(sheet.content()), form)));
      }
    }

    int count() {
      return sheets.stream().mapToInt(sheet -> sheet.pages().size()).sum();
    }

    /** Says whether much of one of several pages stays empty. */
    boolean wastesRoom() {
      List<Double> fills = fills();
      return endsInFewLines()
          || fills.subList(0, Math.max(0, fills.size() - 1)).stream()
              .anyMatch(fill -> fill < LEAST_PAGE);
    }

    /** Says whether little is left over for the last of several pages. */
    boolean endsInFewLines() {
      List<Double> fills = fills();
      return fills.size() > 1 && fills.get(fills.size() - 1) < LEAST_LAST_PAGE;
    }

    private List<Double> fills() {
      List<Double> fills = new ArrayList<>();
      for (Sheet sheet : sheets) {
        for (Box page : sheet.pages()) {
          fills.add(page.height(sheet.form().contentWidth()) / sheet.form().contentHeight());
        }
      }
      return fills;
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
      sheets.forEach(sheet -> pages.draw(sheet.pages(), sheet.form()));
      contents.number();
      if (context.file().pages().isEmpty()) {
        context.file().newPage(upright.width(), upright.height());
      }
      new Footers(context, upright.margins(), framed).draw(bare);
      if (mark != null) {
        Canvas first = context.file().pages().get(0);
        double right = first.width() - upright.margins().right();
        boolean covered = cover != null;
        mark.draw(first, right, covered ? 56 : 14, covered ? 170 : 110, covered ? 60 : 28);
      }
    }
  }

  /** What stands on each of some pages of one form. */
  private record Sheet(Form form, List<Box> pages) {}
}
