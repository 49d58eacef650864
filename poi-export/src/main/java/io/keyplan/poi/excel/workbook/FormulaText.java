package io.keyplan.poi.excel.workbook;

/** Writes texts within formulas. */
public final class FormulaText {

  /** The longest text that a formula may hold between quotes. */
  public static final int LONGEST_LITERAL = 255;

  private FormulaText() {}

  /** Gives a text between quotes. */
  public static String literal(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }

  /** Says whether a text can stand between quotes, and stands for itself in every program. */
  public static boolean isPlain(String text) {
    return text.length() < LONGEST_LITERAL
        && text.indexOf('*') < 0
        && text.indexOf('?') < 0
        && text.indexOf('~') < 0
        && text.indexOf('\n') < 0
        && text.indexOf('\r') < 0;
  }
}
