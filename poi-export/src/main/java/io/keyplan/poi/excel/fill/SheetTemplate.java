package io.keyplan.poi.excel.fill;

import io.keyplan.poi.fill.Piece;
import java.util.List;
import java.util.Map;

/**
 * A sheet that was taken apart. Immutable and thread-safe.
 *
 * @param index its place in the workbook, from 0
 * @param name its name
 * @param part name of its part
 * @param rows its rows by their numbers, from 0
 * @param regions which of them repeat
 * @param records tables of records, which are read back by rows
 * @param hasTags whether it has any tag
 * @param piece all of it
 */
record SheetTemplate(
    int index,
    String name,
    String part,
    Map<Integer, Row> rows,
    RowRegions regions,
    List<RecordColumns> records,
    boolean hasTags,
    Piece piece) {

  /**
   * A row.
   *
   * @param attributes all but its number, as XML
   * @param cells its cells in order
   */
  record Row(String attributes, List<CellTemplate> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * The columns of a row that repeats.
   *
   * @param row number of the row, from 0
   * @param table name of the table of Excel's that it is in, or another that tells it
   * @param list the list, with brackets; empty where its entries are of several lists
   * @param fields fields of the entries by column, from 0
   * @param idColumn the hidden column with the ids, from 0
   * @param inTable whether it is a column of a table of Excel's
   */
  record RecordColumns(
      int row,
      String table,
      String list,
      Map<Integer, String> fields,
      int idColumn,
      boolean inTable) {

    RecordColumns {
      fields = Map.copyOf(fields);
    }
  }
}
