package io.keyplan.table;

import io.keyplan.read.Shown;
import java.util.Map;

/**
 * A row as it was kept.
 *
 * @param number its number in the table, from zero
 * @param line where it begins in the file, from one
 * @param cells what the cells show that are not blank, by the position of the column from zero
 * @param problems why other cells cannot be read, by the position of the column from zero
 */
public record StoredRow(
    int number, long line, Map<Integer, Shown> cells, Map<Integer, String> problems) {

  /** Copies the cells. */
  public StoredRow {
    cells = Map.copyOf(cells);
    problems = Map.copyOf(problems);
  }

  /** Gives what a cell shows. */
  public Shown cell(int column) {
    return cells.getOrDefault(column, Shown.BLANK);
  }
}
