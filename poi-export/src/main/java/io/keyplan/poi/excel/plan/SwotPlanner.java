package io.keyplan.poi.excel.plan;

import io.keyplan.document.Swot;
import io.keyplan.document.Swot.Point;
import io.keyplan.document.Swot.Quadrant;
import io.keyplan.poi.excel.workbook.CellStyle;
import io.keyplan.poi.excel.workbook.RowDraft;
import java.util.List;

/** Plans a SWOT as two by two lists, each finding with what follows from it. */
final class SwotPlanner {

  /** Columns of a quadrant: the finding, what follows, the action; between two a gap. */
  private static final double[] WIDTHS = {165, 150, 105, 12, 165, 150, 105};

  private final SheetPage page;
  private final WorkbookContext book;

  SwotPlanner(SheetPage page) {
    this.page = page;
    this.book = page.book();
  }

  static double[] widths() {
    return WIDTHS.clone();
  }

  void write(Swot block) {
    page.kicker(block.title());
    for (int i = 0; i < block.quadrants().size(); i += 2) {
      List<Quadrant> pair = block.quadrants().subList(i, Math.min(i + 2, block.quadrants().size()));
      headings(pair);
      int rows = pair.stream().mapToInt(quadrant -> quadrant.points().size()).max().orElse(0);
      for (int r = 0; r < Math.max(rows, 1); r++) {
        RowDraft row = new RowDraft(24);
        for (int side = 0; side < pair.size(); side++) {
          finding(row, start(side), pair.get(side).points(), r, block);
        }
        page.sheet().add(row);
      }
      page.gap();
    }
  }

  private int start(int side) {
    return page.first() + 4 * side;
  }

  private void headings(List<Quadrant> pair) {
    RowDraft row = new RowDraft(24);
    for (int side = 0; side < pair.size(); side++) {
      Quadrant quadrant = pair.get(side);
      int from = start(side);
      String label = quadrant.letter() + " – " + quadrant.label();
      page.text(row, from, from + 2, label, book.looks().toned(quadrant.tone()));
    }
    page.sheet().add(row);
  }

  private void finding(RowDraft row, int from, List<Point> points, int at, Swot block) {
    CellStyle body = book.looks().body().at(CellStyle.Horizontal.LEFT, CellStyle.Vertical.TOP);
    if (at >= points.size()) {
      row.paint(from, from + 2, book.style(body));
      return;
    }
    Point point = points.get(at);
    page.entry(row, from, from, point.text(), block, body.with(body.font().strong()));
    page.entry(row, from + 1, from + 1, point.soWhat(), block, body);
    CellStyle quiet = body.with(body.font().in(book.theme().palette().primary()));
    page.entry(row, from + 2, from + 2, point.action(), block, quiet);
  }
}
