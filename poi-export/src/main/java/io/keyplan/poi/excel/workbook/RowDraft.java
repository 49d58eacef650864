package io.keyplan.poi.excel.workbook;

import io.keyplan.export.HostLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A row while it is planned. */
public final class RowDraft {

  private final TreeMap<Integer, SheetCell> cells = new TreeMap<>();
  private double height;

  public RowDraft(double height) {
    this.height = height;
  }

  /** Puts a value into a cell. */
  public RowDraft put(int column, CellValue value, int style) {
    cells.put(column, new SheetCell(column, value, style));
    return this;
  }

  /** Gives cells a style without a value, where they have neither. */
  public RowDraft paint(int first, int last, int style) {
    for (int column = first; column <= last; column++) {
      cells.putIfAbsent(column, new SheetCell(column, CellValue.BLANK, style));
    }
    return this;
  }

  /** Makes the row at least as high. */
  public RowDraft atLeast(double points) {
    height = Math.max(height, Math.min(points, HostLimits.Excel.ROW_HEIGHT));
    return this;
  }

  public SheetRow finish() {
    List<SheetCell> ordered = new ArrayList<>(cells.values());
    return new SheetRow(height, ordered);
  }
}
