package io.keyplan.poi.excel.read;

import io.keyplan.poi.excel.formula.FormulaResult;

/** What formulas of a sheet come to of which the file does not say it. */
@FunctionalInterface
interface FormulaSource {

  /** Calculates nothing. */
  FormulaSource NONE =
      (row, column) -> new FormulaResult("", "", "formulas are not calculated in exports");

  FormulaResult value(int row, int column);
}
