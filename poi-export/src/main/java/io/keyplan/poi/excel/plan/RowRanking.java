package io.keyplan.poi.excel.plan;

import io.keyplan.document.Table;
import io.keyplan.poi.excel.records.RecordTable;
import io.keyplan.poi.excel.workbook.CellValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The rows of a table that come first by a number, by their places in the table, so that they
 * follow whatever is edited, added, deleted and sorted there. Lives for one view.
 */
final class RowRanking {

  /** Divides a row's place, which keeps rows with the same number in the order of the table. */
  private static final int TIE = 1_000_000;

  private static final CellValue NOTHING = new CellValue.Text("");

  /** Says which rows are shown, and the number by which they are ordered. */
  interface Order {

    /**
     * Gives a condition that holds for a row that is shown.
     *
     * @param cell gives the reference to the row's cell in a column
     * @param place place of the row, from 1
     */
    String condition(UnaryOperator<String> cell, int place);

    /** Gives the formula of the number; the least comes first. */
    String number(UnaryOperator<String> cell);

    /** Gives the number of a row that is shown. */
    OptionalDouble number(Table.Row row);
  }

  private record Pick(Table.Row row, int place, double number) {}

  private final RecordTable table;
  private final List<Pick> picks;
  private final ViewSheet.Column positions;

  /**
   * Adds what is computed.
   *
   * @param title what the view is called
   * @param places how many rows it shows at most
   */
  RowRanking(ViewSheet views, String title, RecordTable table, Order order, int places) {
    this(views, title, table, order, places, false);
  }

  /**
   * Adds what is computed.
   *
   * @param title what the view is called
   * @param places how many rows it shows at most
   * @param last whether it shows the last of more rows than places
   */
  RowRanking(
      ViewSheet views, String title, RecordTable table, Order order, int places, boolean last) {
    this.table = table;
    this.picks = picks(order);
    ViewSheet.Column numbers = views.add(title + " #");
    this.positions = views.add(title + " →");
    int rows = table.rows().size() + RowFilter.SPARE;
    for (int i = 0; i < rows; i++) {
      numbers.add(number(order, i));
    }
    for (int i = 0; i < places; i++) {
      String all = numbers.range(rows);
      String number = (i + 1) + (last ? "+MAX(0,COUNT(" + all + ")-" + places + ")" : "");
      String formula = "IFERROR(MATCH(SMALL(" + all + "," + number + ")," + all + ",0),\"\")";
      CellValue place = i < picks.size() ? CellValue.of(picks.get(i).place()) : NOTHING;
      positions.add(CellValue.formula(formula, place));
    }
  }

  private List<Pick> picks(Order order) {
    List<Pick> found = new ArrayList<>();
    int place = 0;
    for (Table.Row row : table.rows()) {
      place++;
      OptionalDouble number = order.number(row);
      if (number.isPresent()) {
        found.add(new Pick(row, place, number.getAsDouble() + (double) place / TIE));
      }
    }
    found.sort(Comparator.comparingDouble(Pick::number));
    return found;
  }

  private CellValue number(Order order, int index) {
    int place = index + 1;
    UnaryOperator<String> cell = key -> table.at(key, String.valueOf(place));
    String formula =
        "IF("
            + place
            + ">"
            + table.height()
            + ",\"\",IF("
            + order.condition(cell, place)
            + ","
            + order.number(cell)
            + "+"
            + place
            + "/"
            + TIE
            + ",\"\"))";
    OptionalDouble number =
        index < table.rows().size()
            ? order.number(table.rows().get(index))
            : OptionalDouble.empty();
    return CellValue.formula(
        formula,
        number.isPresent() ? CellValue.of(number.getAsDouble() + (double) place / TIE) : NOTHING);
  }

  /** Some signs stand for others in a condition: gives what finds the text of a cell. */
  static String literally(String cell) {
    String text = cell;
    for (String sign : List.of("~", "*", "?")) {
      text = "SUBSTITUTE(" + text + ",\"" + sign + "\",\"~" + sign + "\")";
    }
    return text;
  }

  /** Gives how many rows there are now. */
  int size() {
    return picks.size();
  }

  /**
   * Gives the value of a column in the row that comes at a place.
   *
   * @param value gives the value for a row that is shown now
   */
  CellValue value(int place, String key, Function<Table.Row, CellValue> value) {
    String position = positions.cell(place);
    CellValue shown = place < picks.size() ? value.apply(picks.get(place).row()) : NOTHING;
    return CellValue.formula(
        "IF(" + position + "=\"\",\"\"," + RowFilter.own(table, key, position) + ")",
        shown.equals(CellValue.BLANK) ? NOTHING : shown);
  }
}
