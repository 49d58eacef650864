package io.keyplan.poi.excel.formula;

/** Counts what calculating takes, until it is too much. Lives for one workbook. */
final class Steps {

  private final long most;
  private long taken;

  Steps(long most) {
    this.most = most;
  }

  /**
   * Counts steps.
   *
   * @throws FormulaLimitException if there are none left
   */
  void take(long count) {
    taken = count > most - taken ? most + 1 : taken + count;
    if (!areLeft()) {
      throw new FormulaLimitException(
          "calculating the formulas of this workbook takes more than " + most + " steps");
    }
  }

  boolean areLeft() {
    return taken <= most;
  }
}
