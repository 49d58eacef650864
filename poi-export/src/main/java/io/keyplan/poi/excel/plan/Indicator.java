package io.keyplan.poi.excel.plan;

import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.value.Tone;

/**
 * A number that sums up a table.
 *
 * @param label what is counted
 * @param formula its formula
 * @param value its value
 * @param format its number format
 * @param tone what it means when it is above zero
 */
record Indicator(String label, String formula, CellValue value, String format, Tone tone) {

  CellValue cell() {
    return CellValue.formula(formula, value);
  }
}
