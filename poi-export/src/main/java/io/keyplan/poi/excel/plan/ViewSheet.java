package io.keyplan.poi.excel.plan;

import io.keyplan.poi.excel.cell.CellStyles;
import io.keyplan.poi.excel.cell.ColumnWidths;
import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.poi.excel.workbook.RowDraft;
import io.keyplan.poi.excel.workbook.SheetDraft;
import io.keyplan.poi.excel.workbook.StyleSheet;
import io.keyplan.poi.ooxml.ChartRanges;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The hidden sheet with what views of tables are computed by: which rows they show. Lives for one
 * export.
 */
final class ViewSheet {

  private static final int HEADINGS = 0;

  private final SheetNames names;
  private final String title;
  private final List<Column> columns = new ArrayList<>();
  private String name = "";

  /** Starts the sheet, which takes a name once it holds something. */
  ViewSheet(SheetNames names, String title) {
    this.names = names;
    this.title = title;
  }

  /** A column of the sheet, beneath its heading. */
  final class Column {
    private final String heading;
    private final int number = SheetDraft.FIRST + columns.size();
    private final List<CellValue> cells = new ArrayList<>();

    private Column(String heading) {
      this.heading = heading;
    }

    /** Adds a cell. */
    void add(CellValue value) {
      cells.add(value);
    }

    /** Gives the reference to a cell of this column on the sheet itself. */
    String here(int cell) {
      return CellReference.cell(HEADINGS + 1 + cell, number);
    }

    /** Gives the reference to a cell from other sheets. */
    String cell(int cell) {
      return CellReference.on(name, CellReference.fixed(HEADINGS + 1 + cell, number));
    }

    /** Gives where a chart finds the cells of this column as categories, the next as numbers. */
    ChartRanges chart() {
      return new ChartRanges(name, HEADINGS + 1, number);
    }

    /** Gives the reference to the first cells from other sheets. */
    String range(int count) {
      String range =
          CellReference.fixed(HEADINGS + 1, number, HEADINGS + Math.max(1, count), number);
      return CellReference.on(name, range);
    }
  }

  /** Adds a column. */
  Column add(String heading) {
    name = name.isEmpty() ? names.unique(title) : name;
    Column column = new Column(heading);
    columns.add(column);
    return column;
  }

  boolean isEmpty() {
    return columns.isEmpty();
  }

  /** Makes the sheet. */
  SheetDraft sheet(StyleSheet styles, CellStyles looks) {
    double[] widths = new double[columns.size()];
    Arrays.fill(widths, ColumnWidths.PLAIN);
    SheetDraft sheet = new SheetDraft(name, widths, null);
    sheet.hide();
    int plain = styles.id(looks.usual());
    RowDraft headings = new RowDraft(SheetDraft.ROW);
    columns.forEach(
        column ->
            headings.put(
                column.number, CellValue.of(column.heading), styles.id(looks.quietHeader())));
    sheet.add(headings);
    int longest = columns.stream().mapToInt(column -> column.cells.size()).max().orElse(0);
    for (int i = 0; i < longest; i++) {
      RowDraft row = new RowDraft(0);
      for (Column column : columns) {
        if (i < column.cells.size()) {
          row.put(column.number, column.cells.get(i), plain);
        }
      }
      sheet.add(row);
    }
    return sheet;
  }
}
