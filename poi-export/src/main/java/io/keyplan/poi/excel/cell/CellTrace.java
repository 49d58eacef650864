package io.keyplan.poi.excel.cell;

import io.keyplan.document.Datum;
import io.keyplan.poi.excel.names.CellNumbers;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.read.Shown;

/** Says what cells show, as it is found when the workbook is read. */
public final class CellTrace {

  private CellTrace() {}

  /** Gives what a cell shows of a value, as it is found when the workbook is read. */
  public static Shown shown(CellValue value, Datum datum) {
    if (value.shown() instanceof CellValue.Text text) {
      return new Shown.Text(text.text());
    } else if (value.shown() instanceof CellValue.Number number) {
      if (datum instanceof Datum.Day) {
        return CellNumbers.day(number.number(), false);
      }
      boolean percent = datum instanceof Datum.Share || datum instanceof Datum.Growth;
      return percent ? CellNumbers.percent(number.number()) : CellNumbers.number(number.number());
    }
    return Shown.BLANK;
  }
}
