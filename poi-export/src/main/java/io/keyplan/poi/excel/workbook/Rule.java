package io.keyplan.poi.excel.workbook;

import io.keyplan.theme.Color;
import java.util.List;

/** Makes the look of cells depend on values. */
public sealed interface Rule {

  /** Gives the cells. */
  String range();

  /**
   * Highlights the cells for which a formula is true.
   *
   * @param formula the formula for the range's first cell
   * @param highlight number of the look in the workbook
   * @param last whether no other rule counts for those cells
   */
  record When(String range, String formula, int highlight, boolean last) implements Rule {}

  /** Shows shares of one as bars. */
  record Bar(String range, Color color) implements Rule {}

  /**
   * Shades numbers.
   *
   * @param stops numbers and their colours, three of them
   */
  record Shades(String range, List<Stop> stops) implements Rule {}

  /** A number and its colour. */
  record Stop(double number, Color color) {}
}
