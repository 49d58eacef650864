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
 * @param adds whether those of several tables add up
 */
record Indicator(
    String label, String formula, CellValue value, String format, Tone tone, boolean adds) {

  CellValue cell() {
    return CellValue.formula(formula, value);
  }

  /** Adds the same number of another table. */
  Indicator plus(Indicator other) {
    CellValue sum =
        value instanceof CellValue.Number one && other.value instanceof CellValue.Number two
            ? CellValue.of(one.number() + two.number())
            : value;
    return new Indicator(label, formula + "+" + other.formula, sum, format, tone, adds);
  }
}
