package io.keyplan.poi.excel.workbook;

import java.util.List;

/**
 * An Excel table.
 *
 * @param number its number in the workbook, from 1
 * @param name its name, unique in the workbook
 * @param firstRow row of the headings
 * @param lastRow last row, that of the totals included
 * @param columns its columns from column 0 of the sheet on
 * @param totals whether the last row holds totals
 */
public record TablePart(
    int number, String name, int firstRow, int lastRow, List<Column> columns, boolean totals) {

  /**
   * A column.
   *
   * @param name its name, which is also its heading
   * @param formula what its cells are calculated by; empty for none
   * @param totalLabel text in the row of totals; empty for none
   * @param totalFormula formula in the row of totals; empty for none
   * @param sum whether that is the usual sum of the column
   */
  public record Column(
      String name, String formula, String totalLabel, String totalFormula, boolean sum) {}

  public int lastDataRow() {
    return totals ? lastRow - 1 : lastRow;
  }
}
