package io.keyplan.poi.excel;

import io.keyplan.theme.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A sheet while it is planned, row by row. Lives for one export. */
final class SheetDraft {

  /** The usual height of a row in points. */
  static final double ROW = 16;

  /** The first column that is seen; the one before holds the ids of records. */
  static final int FIRST = 1;

  /** The highest that Excel lets a row be, in points. */
  static final double HIGHEST = 409;

  private final String name;
  private final double[] widths;
  private final @Nullable Color tab;
  private final List<Supplier<Stream<Row>>> bands = new ArrayList<>();
  private final List<String> merges = new ArrayList<>();
  private final List<TablePlan> tables = new ArrayList<>();
  private final List<Validation> validations = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Anchored> drawings = new ArrayList<>();
  private List<Row> rows = new ArrayList<>();
  private int nextRow;
  private int frozenRows;
  private int frozenColumns;
  private int titleRow = -1;
  private boolean onePage;

  /**
   * Starts a sheet.
   *
   * @param widths widths in points of the columns from {@link #FIRST} on
   * @param tab colour of its tab; null for none
   */
  SheetDraft(String name, double[] widths, @Nullable Color tab) {
    this.name = name;
    this.widths = widths.clone();
    this.tab = tab;
  }

  String name() {
    return name;
  }

  @Nullable Color tab() {
    return tab;
  }

  /** Gives the last column that has a width of its own. */
  int lastColumn() {
    return FIRST + widths.length - 1;
  }

  double[] widths() {
    return widths.clone();
  }

  double width(int column) {
    int at = column - FIRST;
    return at >= 0 && at < widths.length ? widths[at] : ColumnWidths.USUAL;
  }

  /** Gives the width of columns side by side. */
  double width(int first, int last) {
    double sum = 0;
    for (int column = first; column <= last; column++) {
      sum += width(column);
    }
    return sum;
  }

  /** Gives the number of the row that comes next. */
  int nextRow() {
    return nextRow;
  }

  /** Adds a row; gives its number. */
  int add(RowDraft row) {
    rows.add(row.finish());
    return nextRow++;
  }

  /** Adds rows without content. */
  void space(int count, double height) {
    for (int i = 0; i < count; i++) {
      rows.add(new Row(height, List.of()));
      nextRow++;
    }
  }

  /** Adds many rows, which are made when they are written. */
  void addLater(int count, Supplier<Stream<Row>> later) {
    flush();
    bands.add(later);
    nextRow += count;
  }

  private void flush() {
    if (!rows.isEmpty()) {
      List<Row> done = List.copyOf(rows);
      bands.add(done::stream);
      rows = new ArrayList<>();
    }
  }

  /** Makes all rows in order. */
  Stream<Row> rows() {
    flush();
    return bands.stream().flatMap(Supplier::get);
  }

  /** Makes one cell of several. */
  void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    if (firstRow != lastRow || firstColumn != lastColumn) {
      merges.add(Ref.range(firstRow, firstColumn, lastRow, lastColumn));
    }
  }

  List<String> merges() {
    return merges;
  }

  List<TablePlan> tables() {
    return tables;
  }

  List<Validation> validations() {
    return validations;
  }

  List<Rule> rules() {
    return rules;
  }

  List<Link> links() {
    return links;
  }

  List<Anchored> drawings() {
    return drawings;
  }

  /** Keeps rows and columns in sight. */
  void freeze(int rowCount, int columnCount) {
    frozenRows = rowCount;
    frozenColumns = columnCount;
  }

  int frozenRows() {
    return frozenRows;
  }

  int frozenColumns() {
    return frozenColumns;
  }

  /** Repeats a row on every printed page. */
  void repeat(int row) {
    titleRow = row;
  }

  int titleRow() {
    return titleRow;
  }

  /** Prints all of the sheet on one page. */
  void fitOnePage() {
    onePage = true;
  }

  boolean isOnePage() {
    return onePage;
  }
}
