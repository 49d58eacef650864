package io.keyplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows against columns, such as business units against offerings.
 *
 * @param id unique in the document
 * @param caption what the matrix shows
 * @param rowTitle what the rows are
 * @param columns names of the columns
 * @param totalTitle what the totals add up; empty where there are no totals
 * @param rows the rows in order
 * @param totals a total for each column and a last one of them all; empty for none
 * @param legend the states that occur, in a form all states
 */
public record Matrix(
    String id,
    String caption,
    String rowTitle,
    List<Entry> columns,
    String totalTitle,
    List<Row> rows,
    List<Datum> totals,
    List<Key> legend)
    implements Block {

  /** Copies the lists. */
  public Matrix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    totals = List.copyOf(totals);
    legend = List.copyOf(legend);
  }

  /** Gives the letters of the legend by the codes of their states. */
  public Map<String, String> letters() {
    return legend.stream()
        .filter(key -> !key.letter().isEmpty())
        .collect(
            Collectors.toMap(key -> key.state().code(), Key::letter, (first, second) -> second));
  }

  /** Divides the columns evenly into as many parts as are asked for, or fewer. */
  public List<Matrix> divided(int count) {
    int each = Math.max(1, (columns.size() + count - 1) / count);
    List<Matrix> parts = new ArrayList<>();
    for (int from = 0; from < columns.size() || from == 0; from += each) {
      parts.add(ofColumns(from, Math.min(columns.size(), from + each)));
    }
    return parts;
  }

  /**
   * Gives some of the columns with all rows, for formats in which not all have room side by side.
   * The totals of rows stay with the last column.
   *
   * @param from first column, from 0
   * @param to column after the last
   */
  public Matrix ofColumns(int from, int to) {
    if (from == 0 && to == columns.size()) {
      return this;
    }
    boolean last = to == columns.size();
    List<Row> parts =
        rows.stream()
            .map(
                row ->
                    new Row(
                        row.label(),
                        row.cells().subList(from, to),
                        last ? row.total() : Datum.BLANK))
            .toList();
    int end = last ? totals.size() : Math.min(to, totals.size());
    return new Matrix(
        id,
        caption,
        rowTitle,
        columns.subList(from, to),
        last ? totalTitle : "",
        parts,
        totals.subList(Math.min(from, end), end),
        legend);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.matrix(this);
  }

  @Override
  public Stream<Entry> entries() {
    return Stream.concat(columns.stream(), rows.stream().flatMap(Row::entries));
  }

  /**
   * A row.
   *
   * @param label its name
   * @param cells one cell a column
   * @param total total of the row, or blank
   */
  public record Row(Entry label, List<Cell> cells, Datum total) {
    /** Copies the lists. */
    public Row {
      cells = List.copyOf(cells);
    }

    /** Lists the row's entries in reading order. */
    Stream<Entry> entries() {
      return Stream.concat(
          Stream.of(label), cells.stream().flatMap(cell -> Stream.of(cell.state(), cell.amount())));
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

  /**
   * What a letter and a tone stand for.
   *
   * @param letter the letter; empty for none
   * @param state the state
   * @param counted whether the totals add up the amounts of cells in this state
   */
  public record Key(String letter, Datum.State state, boolean counted) {}
}
