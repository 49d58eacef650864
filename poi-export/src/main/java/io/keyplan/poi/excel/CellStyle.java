package io.keyplan.poi.excel;

import io.keyplan.theme.Color;
import org.jspecify.annotations.Nullable;

/**
 * How a cell looks. Immutable; equal by content.
 *
 * @param font its font
 * @param fill its background; null for none
 * @param rules lines around it
 * @param format its number format, in the notation that is the same in all languages
 * @param across where its content stands from left to right
 * @param high where its content stands from top to bottom
 * @param wrap whether texts are wrapped
 * @param indent indentation in steps of about 7 points
 * @param quoted whether its text could be taken for a formula when it is edited
 */
record CellStyle(
    Font font,
    @Nullable Color fill,
    Rules rules,
    String format,
    Across across,
    High high,
    boolean wrap,
    int indent,
    boolean quoted) {

  /** The format of values that need none. */
  static final String GENERAL = "General";

  /** A font. */
  record Font(double size, boolean bold, boolean italic, boolean underlined, Color color) {

    Font in(Color newColor) {
      return new Font(size, bold, italic, underlined, newColor);
    }

    Font strong() {
      return new Font(size, true, italic, underlined, color);
    }
  }

  /**
   * Thin lines at the edges.
   *
   * @param color their colour; null for none at all
   * @param below whether there is one below
   * @param around whether there are others at the sides and above
   */
  record Rules(@Nullable Color color, boolean below, boolean around) {
    static final Rules NONE = new Rules(null, false, false);
  }

  /** Where content stands from left to right. */
  enum Across {
    GENERAL,
    LEFT,
    CENTER,
    RIGHT
  }

  /** Where content stands from top to bottom. */
  enum High {
    TOP,
    CENTER,
    BOTTOM
  }

  CellStyle with(Font newFont) {
    return new CellStyle(newFont, fill, rules, format, across, high, wrap, indent, quoted);
  }

  CellStyle filled(@Nullable Color newFill) {
    return new CellStyle(font, newFill, rules, format, across, high, wrap, indent, quoted);
  }

  CellStyle ruled(Rules newRules) {
    return new CellStyle(font, fill, newRules, format, across, high, wrap, indent, quoted);
  }

  CellStyle formatted(String newFormat) {
    return new CellStyle(font, fill, rules, newFormat, across, high, wrap, indent, quoted);
  }

  CellStyle at(Across newAcross, High newHigh) {
    int steps = newAcross == Across.CENTER ? 0 : indent;
    return new CellStyle(font, fill, rules, format, newAcross, newHigh, wrap, steps, quoted);
  }

  CellStyle wrapped(boolean newWrap) {
    return new CellStyle(font, fill, rules, format, across, high, newWrap, indent, quoted);
  }

  CellStyle indented(int steps) {
    return new CellStyle(font, fill, rules, format, across, high, wrap, steps, quoted);
  }

  CellStyle quotedText() {
    return new CellStyle(font, fill, rules, format, across, high, wrap, indent, true);
  }
}
