package io.keyplan.poi.excel.workbook;

import io.keyplan.export.HostLimits;

/** Writes texts within formulas. */
public final class FormulaText {

  private FormulaText() {}

  /** Gives a text between quotes. */
  public static String literal(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }

  /** Says whether a text can stand between quotes, and stands for itself in every program. */
  public static boolean isPlain(String text) {
    return text.length() < HostLimits.Excel.LITERAL
        && text.indexOf('*') < 0
        && text.indexOf('?') < 0
        && text.indexOf('~') < 0
        && text.indexOf('\n') < 0
        && text.indexOf('\r') < 0;
  }
}
