package io.keyplan.poi.excel.workbook;

import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.theme.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A sheet while it is planned, row by row. Lives for one export. */
public final class SheetDraft {

  /** The usual height of a row in points. */
  public static final double ROW = 16;

  /** Width of a column that has none of its own, in points. */
  private static final double USUAL_WIDTH = 64;

  /** The first column that is seen; the one before holds the ids of records. */
  public static final int FIRST = 1;

  private final String name;
  private final double[] widths;
  private final @Nullable Color tab;
  private final List<Supplier<Stream<SheetRow>>> bands = new ArrayList<>();
  private final List<String> merges = new ArrayList<>();
  private final List<TablePart> tables = new ArrayList<>();
  private final List<Validation> validations = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<CellLink> links = new ArrayList<>();
  private final List<Anchored> drawings = new ArrayList<>();
  private List<SheetRow> rows = new ArrayList<>();
  private int nextRow;
  private double height;
  private int lastPrinted = -1;
  private int frozenRows;
  private int frozenColumns;
  private int titleRow = -1;
  private int titleColumns;
  private boolean onePage;
  private boolean hidden;

  /**
   * Starts a sheet.
   *
   * @param widths widths in points of the columns from {@link #FIRST} on
   * @param tab colour of its tab; null for none
   */
  public SheetDraft(String name, double[] widths, @Nullable Color tab) {
    this.name = name;
    this.widths = widths.clone();
    this.tab = tab;
  }

  public String name() {
    return name;
  }

  public @Nullable Color tab() {
    return tab;
  }

  /** Gives the last column that has a width of its own. */
  public int lastColumn() {
    return FIRST + widths.length - 1;
  }

  public double[] widths() {
    return widths.clone();
  }

  public double width(int column) {
    int at = column - FIRST;
    return at >= 0 && at < widths.length ? widths[at] : USUAL_WIDTH;
  }

  /** Gives the width of columns side by side. */
  public double width(int first, int last) {
    double sum = 0;
    for (int column = first; column <= last; column++) {
      sum += width(column);
    }
    return sum;
  }

  /** Gives the number of the row that comes next. */
  public int nextRow() {
    return nextRow;
  }

  /** Adds a row; gives its number. */
  public int add(RowDraft row) {
    SheetRow done = row.finish();
    rows.add(done);
    height += done.height();
    return nextRow++;
  }

  /** Adds rows without content. */
  public void space(int count, double each) {
    for (int i = 0; i < count; i++) {
      rows.add(new SheetRow(each, List.of()));
      nextRow++;
    }
    height += count * each;
  }

  /**
   * Adds many rows, which are made when they are written.
   *
   * @param each how high a row is at least
   */
  public void addLater(int count, double each, Supplier<Stream<SheetRow>> later) {
    flush();
    bands.add(later);
    nextRow += count;
    height += count * each;
  }

  /** Gives how high all rows are together, those that are made later at their least. */
  public double height() {
    return height;
  }

  private void flush() {
    if (!rows.isEmpty()) {
      List<SheetRow> done = List.copyOf(rows);
      bands.add(done::stream);
      rows = new ArrayList<>();
    }
  }

  /** Makes all rows in order. */
  public Stream<SheetRow> rows() {
    flush();
    return bands.stream().flatMap(Supplier::get);
  }

  /** Makes one cell of several. */
  public void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    if (firstRow != lastRow || firstColumn != lastColumn) {
      merges.add(CellReference.range(firstRow, firstColumn, lastRow, lastColumn));
    }
  }

  public List<String> merges() {
    return merges;
  }

  public List<TablePart> tables() {
    return tables;
  }

  public List<Validation> validations() {
    return validations;
  }

  public List<Rule> rules() {
    return rules;
  }

  public List<CellLink> links() {
    return links;
  }

  public List<Anchored> drawings() {
    return drawings;
  }

  /** Keeps rows and columns in sight. */
  public void freeze(int rowCount, int columnCount) {
    frozenRows = rowCount;
    frozenColumns = columnCount;
  }

  public int frozenRows() {
    return frozenRows;
  }

  public int frozenColumns() {
    return frozenColumns;
  }

  /** Repeats a row on every printed page. */
  public void repeat(int row) {
    titleRow = row;
  }

  public int titleRow() {
    return titleRow;
  }

  /** Prints no row after one. */
  public void printUntil(int row) {
    lastPrinted = row;
  }

  /** Gives the last row that is printed; -1 where all are. */
  public int lastPrinted() {
    return lastPrinted;
  }

  /** Keeps the first columns in sight, and repeats them on every printed page. */
  public void repeatColumns(int count) {
    frozenColumns = count;
    titleColumns = count;
  }

  public int titleColumns() {
    return titleColumns;
  }

  /** Prints all of the sheet on one page. */
  public void fitOnePage() {
    onePage = true;
  }

  public boolean isOnePage() {
    return onePage;
  }

  /** Keeps the sheet out of sight. */
  public void hide() {
    hidden = true;
  }

  public boolean isHidden() {
    return hidden;
  }
}
