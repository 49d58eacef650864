package io.keyplan.poi.excel.fill;

import io.keyplan.poi.excel.names.CellRange;
import io.keyplan.poi.excel.names.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * A range of cells as files have it.
 *
 * @param cells the cells
 */
record RangeText(CellRange cells) {

  /** Reads a range; gives null for what is none, such as whole columns. */
  static @Nullable RangeText of(String text) {
    return CellRange.of(text).map(RangeText::new).orElse(null);
  }

  int firstRow() {
    return cells.firstRow();
  }

  int lastRow() {
    return cells.lastRow();
  }

  /** Writes the same columns in other rows. */
  String rows(int first, int last) {
    return CellReference.range(
        first, cells.firstColumn(), Math.max(first, last), cells.lastColumn());
  }
}
