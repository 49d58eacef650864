package io.keyplan.poi.excel;

/** Writes texts within formulas. */
final class FormulaText {

  /** The longest text that a formula may hold between quotes. */
  static final int LONGEST_LITERAL = 255;

  private FormulaText() {}

  /** Gives a text between quotes. */
  static String literal(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }

  /** Says whether a text can stand between quotes, and stands for itself in every program. */
  static boolean isPlain(String text) {
    return text.length() < LONGEST_LITERAL
        && text.indexOf('*') < 0
        && text.indexOf('?') < 0
        && text.indexOf('~') < 0
        && text.indexOf('\n') < 0
        && text.indexOf('\r') < 0;
  }
}
