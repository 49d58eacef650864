package io.keyplan.pdf.page;

import io.keyplan.theme.Color;

/**
 * How a line is drawn.
 *
 * @param color colour
 * @param width width in points
 * @param dash whether it is broken, and how
 */
public record LineStyle(Color color, double width, Dash dash) {

  /** How a line is broken. */
  public enum Dash {
    /** Not at all. */
    SOLID("[] 0 d"),
    /** Into dashes. */
    DASHED("[3 2] 0 d"),
    /** Into dots. */
    DOTTED("[1 2] 0 d");

    private final String operator;

    Dash(String operator) {
      this.operator = operator;
    }

    String operator() {
      return operator;
    }
  }

  /** Makes a solid line. */
  public static LineStyle solid(Color color, double width) {
    return new LineStyle(color, width, Dash.SOLID);
  }
}
