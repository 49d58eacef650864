package io.keyplan.poi.excel.plan;

import io.keyplan.document.Table;
import io.keyplan.poi.excel.records.RecordTable;
import io.keyplan.poi.excel.workbook.CellValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/**
 * The rows of tables that a view shows, by their places in the tables, so that the view follows
 * whatever is edited, added, deleted and sorted there. Lives for one view.
 *
 * <p>A column of {@link ViewSheet} counts the rows that are shown, another finds each by its
 * number; both with functions that every program has.
 */
final class RowFilter {

  /** Rows that may be added to a table before a view no longer sees them. */
  static final int SPARE = 100;

  /** Says which rows are shown. */
  interface Condition {

    /**
     * Gives a condition for a row.
     *
     * @param cell gives the reference to the row's cell in a column
     * @return a formula that gives 1 for a row that is shown, else 0
     */
    String formula(UnaryOperator<String> cell);

    /** Says whether a row is shown. */
    boolean holds(Table.Row row);
  }

  /** A table of which rows are shown. */
  record Source(RecordTable table, Condition condition) {}

  /**
   * A row that is shown.
   *
   * @param place its place among those of all tables, from 1
   */
  record Pick(RecordTable table, Table.Row row, int place) {}

  /** Where a table begins among all places. */
  private record Part(RecordTable table, int offset) {}

  private final List<Part> parts = new ArrayList<>();
  private final List<Pick> picks = new ArrayList<>();
  private final ViewSheet.Column counts;
  private final ViewSheet.Column positions;
  private final int places;

  /**
   * Adds what is computed.
   *
   * @param title what the view is called
   * @param spare how many places there are beyond those that are taken
   */
  RowFilter(ViewSheet views, String title, List<Source> sources, int spare) {
    this(views, title, sources, taken -> spare);
  }

  /**
   * Adds what is computed.
   *
   * @param title what the view is called
   * @param spare gives how many places there are beyond those that are taken
   */
  RowFilter(ViewSheet views, String title, List<Source> sources, ToIntFunction<List<Pick>> spare) {
    this.counts = views.add(title + " #");
    this.positions = views.add(title + " →");
    int place = 0;
    for (Source source : sources) {
      parts.add(new Part(source.table(), place));
      int rows = source.table().rows().size();
      for (int i = 0; i < rows + SPARE; i++, place++) {
        if (i < rows && source.condition().holds(source.table().rows().get(i))) {
          picks.add(new Pick(source.table(), source.table().rows().get(i), place + 1));
        }
        count(source, i, place);
      }
    }
    this.places = picks.size() + spare.applyAsInt(picks);
    int last = place;
    for (int i = 0; i < places; i++) {
      position(i, last);
    }
  }

  private void count(Source source, int row, int place) {
    RecordTable table = source.table();
    String condition = source.condition().formula(key -> table.at(key, String.valueOf(row + 1)));
    String one = "IF(" + (row + 1) + ">" + table.height() + ",0," + condition + ")";
    String formula = place == 0 ? one : counts.here(place - 1) + "+" + one;
    counts.add(CellValue.formula(formula, CellValue.of(picks.size())));
  }

  private void position(int number, int last) {
    CellValue found =
        number < picks.size() ? CellValue.of(picks.get(number).place()) : new CellValue.Text("");
    String formula = "IFERROR(MATCH(" + (number + 1) + "," + counts.range(last) + ",0),\"\")";
    positions.add(CellValue.formula(formula, found));
  }

  /** Gives the rows that are shown now. */
  List<Pick> picks() {
    return picks;
  }

  /** Gives how many places the view has, those beyond the rows shown now included. */
  int places() {
    return places;
  }

  /** Gives the reference to a cell that is empty as long as a place is. */
  String position(int place) {
    return positions.cell(place);
  }

  /** Says how many more rows there are than places; nothing as long as there are none. */
  CellValue more() {
    String count = "MAX(" + counts.range(last()) + ")";
    return CellValue.formula(
        "IF(" + count + ">" + places + ",\"+ \"&(" + count + "-" + places + "),\"\")",
        new CellValue.Text(""));
  }

  private int last() {
    Part part = parts.get(parts.size() - 1);
    return part.offset() + part.table().rows().size() + SPARE;
  }

  /**
   * Gives the value of a column in the row of a place.
   *
   * @param key gives the key of a table's column; empty for a table that has none
   * @param value gives the value for a row that is shown now
   */
  CellValue value(int place, Function<RecordTable, String> key, Function<Pick, CellValue> value) {
    String position = positions.cell(place);
    String found = "\"\"";
    for (Part part : parts) {
      String column = key.apply(part.table());
      String row = part.offset() == 0 ? position : position + "-" + part.offset();
      String own = column.isEmpty() ? "\"\"" : own(part.table(), column, row);
      found =
          part.offset() == 0
              ? own
              : "IF(" + position + ">" + part.offset() + "," + own + "," + found + ")";
    }
    CellValue shown = place < picks.size() ? value.apply(picks.get(place)) : CellValue.BLANK;
    return CellValue.formula(
        "IF(" + position + "=\"\",\"\"," + found + ")",
        shown.equals(CellValue.BLANK) ? new CellValue.Text("") : shown);
  }

  /** Gives the formula for the value of a column in a row; nothing for an empty one. */
  static String own(RecordTable table, String key, String row) {
    String cell = table.at(key, row);
    return "IF(" + cell + "=\"\",\"\"," + cell + ")";
  }
}
