package io.keyplan.poi.excel.formula;

/**
 * What a formula comes to.
 *
 * @param type the type of its cell as the file has it: {@code b} for true or false, {@code str} for
 *     a text, {@code e} for an error, empty for a number
 * @param text the value as the file writes it
 * @param problem why it was not calculated, as the end of “found, and …”; empty if it was
 */
public record FormulaResult(String type, String text, String problem) {

  static FormulaResult of(String type, String text) {
    return new FormulaResult(type, text, "");
  }

  static FormulaResult not(String why) {
    return new FormulaResult("", "", why);
  }

  /** Says whether it was calculated. */
  public boolean isKnown() {
    return problem.isEmpty();
  }
}
