package io.keyplan.poi.excel.formula;

/** Ends the calculation of a formula that looks at what it may not, or at too much. */
final class FormulaLimitException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FormulaLimitException(String message) {
    super(message, null, false, false);
  }
}
