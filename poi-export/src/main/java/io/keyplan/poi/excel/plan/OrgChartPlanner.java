package io.keyplan.poi.excel.plan;

import io.keyplan.document.OrgChart;
import io.keyplan.figure.OrgChartFigure;
import io.keyplan.poi.excel.workbook.Anchored;
import io.keyplan.poi.excel.workbook.SheetDraft;

/** Plans an org chart as a drawing, above the table of the same people. Lives for one sheet. */
final class OrgChartPlanner {

  private final SheetPage page;
  private final WorkbookContext book;

  OrgChartPlanner(SheetPage page) {
    this.page = page;
    this.book = page.book();
  }

  void write(OrgChart block) {
    page.kicker(block.title());
    for (OrgChartFigure figure : OrgChartFigure.of(block, book.document())) {
      int rows = (int) Math.ceil((figure.height() + 16) / SheetDraft.ROW);
      page.sheet()
          .drawings()
          .add(
              new Anchored.OrgFigure(
                  new Anchored.Place(
                      page.sheet().nextRow(), page.first(), 8, 8, figure.width(), figure.height()),
                  figure,
                  block.alternative()));
      page.sheet().space(rows, SheetDraft.ROW);
    }
    page.gap();
  }
}
