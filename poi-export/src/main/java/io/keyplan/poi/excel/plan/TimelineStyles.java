package io.keyplan.poi.excel.plan;

import io.keyplan.poi.excel.cell.ColumnWidths;
import io.keyplan.poi.excel.cell.RowHeights;
import io.keyplan.poi.excel.workbook.CellStyle;
import io.keyplan.poi.excel.workbook.CellStyle.Rules;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.poi.excel.workbook.RowDraft;
import java.util.List;

/**
 * Numbers of the styles of the rows of a timeline.
 *
 * @param title of what it is
 * @param text of owner and status
 * @param day of days
 * @param grid of the cells of the axis
 */
record TimelineStyles(int title, int text, int day, int grid) {

  static TimelineStyles of(WorkbookContext book) {
    CellStyle body = book.looks().body();
    CellStyle grid =
        book.looks().usual().ruled(new Rules(book.theme().palette().hairline(), true, true));
    return of(book, body, grid);
  }

  /** Gives the styles of rows that may be filled later. */
  static TimelineStyles spare(WorkbookContext book) {
    CellStyle body = book.looks().body().ruled(Rules.NONE);
    return of(book, body, book.looks().usual());
  }

  private static TimelineStyles of(WorkbookContext book, CellStyle body, CellStyle grid) {
    return new TimelineStyles(
        book.style(body.with(body.font().strong())),
        book.style(body),
        book.style(body.formatted(book.values().numbers().day())),
        book.style(grid));
  }

  /** Puts title, owner, first day, last day and status into a row, which is made high enough. */
  void put(RowDraft row, int column, List<CellValue> values) {
    int[] styles = {title, text, day, day, text};
    for (int i = 0; i < styles.length; i++) {
      row.put(column + i, values.get(i), styles[i]);
    }
    row.atLeast(height(values.get(0)));
  }

  /** Gives how high a row must be for its title. */
  static double height(CellValue title) {
    double room = TimelineAxis.FIXED[0] - ColumnWidths.PADDING;
    return title.shown() instanceof CellValue.Text name
        ? RowHeights.bold(name.text(), room) + 7
        : 0;
  }
}
