package io.keyplan.poi.excel.fill;

import io.keyplan.fill.TemplateProblem;

/**
 * A mistake in a workbook.
 *
 * @param sheet name of its sheet; empty for one of the workbook itself
 * @param row number of the row, from 0
 * @param column number of the column, from 0
 * @param exact whether it stands in that cell
 * @param problem what is wrong
 */
record BookMistake(String sheet, int row, int column, boolean exact, TemplateProblem problem) {

  /** Gives a mistake beside the cells of a sheet, or of the workbook itself. */
  static BookMistake apart(String sheet, TemplateProblem problem) {
    return new BookMistake(sheet, 0, 0, false, problem);
  }
}
