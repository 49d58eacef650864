package io.keyplan.poi.excel.read;

import io.keyplan.poi.excel.names.CellRange;
import io.keyplan.poi.excel.names.TableMarks;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A table of records in a workbook that somebody sent, and the cells that are found of it. Lives
 * for one reading.
 *
 * <p>People add rows within a table and directly beneath it, where a program may or may not make
 * the table longer; what stands apart by an empty row is none of it.
 */
final class FoundRecords {

  /**
   * Where the rows are.
   *
   * @param sheet number of the sheet
   * @param table name of the table as it is now; empty where the cells are no table any more
   * @param firstRow first row beneath the headings
   * @param lastRow last row, without totals
   * @param end last row with totals
   */
  record Area(int sheet, String table, int firstRow, int lastRow, int end) {}

  /**
   * A row.
   *
   * @param number its number on the sheet, from 0
   * @param cells the id, and the fields in the order of their columns
   */
  record Row(int number, FoundCell[] cells) {}

  private final String group;
  private final FieldPath list;
  private final Area area;
  private final int[] columns;
  private final List<String> fields;
  private final boolean headingsTold;
  private final List<Row> rows = new ArrayList<>();
  private int idColumn;
  private final BitSet apart = new BitSet();
  private int reach;
  private int lastApart = -1;

  /**
   * Starts a table.
   *
   * @param group what the table was called when it was written
   * @param idColumn column of the ids; -1 where its heading is still to be found
   * @param fields the fields by their columns
   */
  FoundRecords(String group, FieldPath list, Area area, int idColumn, Map<Integer, String> fields) {
    this.group = group;
    this.list = list;
    this.area = area;
    this.idColumn = idColumn;
    this.headingsTold = idColumn >= 0;
    TreeMap<Integer, String> ordered = new TreeMap<>(fields);
    this.columns = ordered.keySet().stream().mapToInt(Integer::intValue).toArray();
    this.fields = List.copyOf(ordered.values());
    this.reach = area.end();
  }

  String group() {
    return group;
  }

  FieldPath list() {
    return list;
  }

  Area area() {
    return area;
  }

  /** Lists the fields in the order of their columns. */
  List<String> fields() {
    return fields;
  }

  /** Gives the column of a field by its place in the order. */
  int column(int field) {
    return columns[field];
  }

  /** Says whether there is a column of ids. */
  boolean hasIds() {
    return idColumn >= 0;
  }

  /** Lists the rows in order, with those beneath the table. */
  List<Row> rows() {
    return rows;
  }

  /** Says whether cells of a row are worth reading. */
  boolean wants(int row) {
    boolean headings = row == area.firstRow() - 1 && !headingsTold;
    boolean here = row >= area.firstRow() && row <= area.lastRow();
    int last = Math.max(reach + 1, area.end() + TableMarks.SPARE);
    boolean beneath = row > area.end() && row <= last;
    return headings || here || beneath;
  }

  /** Says whether a cell of such a row is worth reading. */
  boolean wants(int row, int column) {
    return row == area.firstRow() - 1 ? column < columns[0] : slot(column) >= 0;
  }

  private int slot(int column) {
    if (column == idColumn) {
      return 0;
    }
    int at = Arrays.binarySearch(columns, column);
    return at < 0 ? -1 : at + 1;
  }

  void cell(int row, int column, FoundCell cell) {
    if (row == area.firstRow() - 1) {
      if (cell.id().equals(TableMarks.ID)) {
        idColumn = column;
      }
      return;
    }
    if (cell.isBlank()) {
      return;
    }
    if (row > reach + 1) {
      apart.set(row, lastApart == row);
      lastApart = row;
      return;
    }
    reach = Math.max(reach, row);
    if (rows.isEmpty() || rows.get(rows.size() - 1).number() != row) {
      FoundCell[] cells = new FoundCell[columns.length + 1];
      Arrays.fill(cells, FoundCell.BLANK);
      rows.add(new Row(row, cells));
    }
    rows.get(rows.size() - 1).cells()[slot(column)] = cell;
  }

  /**
   * Drops the rows beneath the table from the first on that is part of something else.
   *
   * @param marks what is said of cells; those of a record are never merged
   * @param others cells of the sheet that something else of ours stands in
   */
  void dropOthers(SheetReader.Marks marks, List<CellRange> others) {
    int drop =
        Stream.concat(
                marks.merged().stream().filter(range -> columnsOf(range) > 1),
                others.stream().filter(range -> columnsOf(range) > 0))
            .filter(range -> range.lastRow() > area.end())
            .mapToInt(range -> Math.max(range.firstRow(), area.end() + 1))
            .min()
            .orElse(Integer.MAX_VALUE);
    rows.removeIf(row -> row.number() >= drop);
    int spare =
        marks.checked().stream()
            .filter(range -> columnsOf(range) > 0 && range.firstRow() <= area.lastRow())
            .mapToInt(CellRange::lastRow)
            .filter(last -> last >= area.end() + TableMarks.SPARE / 2)
            .max()
            .orElse(-1);
    int end = Math.min(drop, spare + 1);
    if (end < apart.length()) {
      apart.clear(end, apart.length());
    }
  }

  /**
   * Lists rows that look like records but stand apart from a table that has room beneath; known
   * once others are dropped.
   */
  int[] apart() {
    return apart.stream().toArray();
  }

  private int columnsOf(CellRange range) {
    return range.columnsWithin(columns[0], columns[columns.length - 1]);
  }
}
