package io.keyplan.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * Rows against columns, such as business units against offerings.
 *
 * @param id unique in the document
 * @param caption what the matrix shows
 * @param rowTitle what the rows are
 * @param columns names of the columns
 * @param rows the rows in order
 * @param totals a total for each column; empty for none
 * @param legend the states that occur
 */
public record Matrix(
    String id,
    String caption,
    String rowTitle,
    List<String> columns,
    List<Row> rows,
    List<Datum> totals,
    List<Input.Choice> legend)
    implements Block {

  /** Copies the lists. */
  public Matrix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    totals = List.copyOf(totals);
    legend = List.copyOf(legend);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.matrix(this);
  }

  @Override
  public Stream<Entry> entries() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> Stream.of(cell.state(), cell.amount()));
  }

  /**
   * A row.
   *
   * @param label its name
   * @param cells one cell a column
   * @param total total of the row, or blank
   */
  public record Row(String label, List<Cell> cells, Datum total) {
    /** Copies the lists. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What holds for a row and a column.
   *
   * @param letter a letter that stands for the state, so that colour never stands alone; empty for
   *     none
   * @param state the state
   * @param amount the amount
   * @param note note; empty for none
   */
  public record Cell(String letter, Entry state, Entry amount, String note) {}
}
