package io.keyplan.poi.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A row while it is planned. */
final class RowDraft {

  private final TreeMap<Integer, Cell> cells = new TreeMap<>();
  private double height;

  RowDraft(double height) {
    this.height = height;
  }

  /** Puts a value into a cell. */
  RowDraft put(int column, CellValue value, int style) {
    cells.put(column, new Cell(column, value, style));
    return this;
  }

  /** Gives cells a style without a value, where they have neither. */
  RowDraft paint(int first, int last, int style) {
    for (int column = first; column <= last; column++) {
      cells.putIfAbsent(column, new Cell(column, CellValue.BLANK, style));
    }
    return this;
  }

  /** Makes the row at least as high. */
  RowDraft atLeast(double points) {
    height = Math.max(height, Math.min(points, SheetDraft.HIGHEST));
    return this;
  }

  Row finish() {
    List<Cell> ordered = new ArrayList<>(cells.values());
    return new Row(height, ordered);
  }
}
