package io.keyplan.poi.excel.plan;

import io.keyplan.document.Grid;
import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.excel.workbook.Anchored;
import io.keyplan.poi.excel.workbook.CellStyle;
import io.keyplan.poi.excel.workbook.CellStyle.Horizontal;
import io.keyplan.poi.excel.workbook.CellStyle.Vertical;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.poi.excel.workbook.RowDraft;
import io.keyplan.poi.excel.workbook.SheetDraft;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Plans people placed by two scores: a scatter chart over cells that take the scores from the table
 * of people, and move those apart who would stand on each other. Lives for one grid.
 */
final class GridPlanner {

  private static final int ROWS = 24;
  private static final double WIDEST = 640;

  /** How far a point is moved down for each one on the same place before it. */
  private static final double APART = 0.17;

  private final SheetPage page;
  private final WorkbookContext book;
  private final Grid block;
  private final Grid.@Nullable Source source;

  GridPlanner(SheetPage page, Grid block) {
    this.page = page;
    this.book = page.book();
    this.block = block;
    this.source = block.source();
  }

  void write() {
    page.kicker(block.title());
    if (block.points().isEmpty()) {
      return;
    }
    int top = page.sheet().nextRow();
    page.sheet().space(ROWS, SheetDraft.ROW);
    double width = Math.min(WIDEST, page.sheet().width(page.first(), page.last()) - 8);
    headings();
    int first = page.sheet().nextRow();
    List<double[]> points = points(first);
    int last = page.sheet().nextRow() - 1;
    int column = page.first();
    page.sheet()
        .drawings()
        .add(
            new Anchored.Scatter(
                new Anchored.Place(top, column, 4, 4, width, ROWS * SheetDraft.ROW - 8),
                block,
                CellReference.on(
                    page.sheet().name(), CellReference.fixed(first, column, last, column)),
                CellReference.on(
                    page.sheet().name(), CellReference.fixed(first, column + 1, last, column + 1)),
                CellReference.on(
                    page.sheet().name(), CellReference.fixed(first, column + 3, last, column + 3)),
                points));
    page.gap();
  }

  private void headings() {
    RowDraft row = new RowDraft(20);
    CellStyle header = book.looks().quietHeader();
    String[] labels = {source == null ? "" : source.heading(), block.xTitle(), block.yTitle(), "↓"};
    for (int i = 0; i < labels.length; i++) {
      int column = page.first() + i;
      page.text(
          row,
          column,
          column,
          labels[i],
          i == 0 ? header : header.at(Horizontal.CENTER, Vertical.CENTER));
    }
    page.sheet().add(row);
  }

  private List<double[]> points(int first) {
    List<double[]> points = new ArrayList<>();
    Map<Integer, Integer> taken = new HashMap<>();
    int column = page.first();
    CellStyle number = book.looks().body().at(Horizontal.CENTER, Vertical.CENTER).formatted("0");
    for (Grid.Point point : block.points()) {
      int at = page.sheet().nextRow();
      RowDraft row = new RowDraft(18);
      FieldPath person = source == null ? FieldPath.NONE : source.list().item(point.id());
      page.put(
          row,
          column,
          column,
          field(
              person,
              source == null ? "" : source.name(),
              book.values().text(point.label(), FieldPath.NONE)),
          book.looks().body());
      page.put(
          row,
          column + 1,
          column + 1,
          field(person, source == null ? "" : source.x(), CellValue.of(point.x())),
          number);
      page.put(
          row,
          column + 2,
          column + 2,
          field(person, source == null ? "" : source.y(), CellValue.of(point.y())),
          number);
      int before = taken.merge(point.x() * 10 + point.y(), 1, Integer::sum) - 1;
      double up = point.y() - APART * before;
      page.put(
          row,
          column + 3,
          column + 3,
          CellValue.formula(apart(first, at), CellValue.of(up)),
          number.formatted("0.00"));
      points.add(new double[] {point.x(), up});
      page.sheet().add(row);
    }
    return points;
  }

  private CellValue field(FieldPath person, String key, CellValue shown) {
    return person.isNone() ? shown : book.fields().lookup(person.child(key), key, shown);
  }

  private String apart(int first, int at) {
    String x = CellReference.cell(at, page.first() + 1);
    String y = CellReference.cell(at, page.first() + 2);
    String across = CellReference.column(page.first() + 1) + "$" + (first + 1) + ":" + x;
    String up = CellReference.column(page.first() + 2) + "$" + (first + 1) + ":" + y;
    return y + "-" + APART + "*(COUNTIFS(" + across + "," + x + "," + up + "," + y + ")-1)";
  }
}
