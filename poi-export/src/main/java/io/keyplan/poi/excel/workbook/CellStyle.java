package io.keyplan.poi.excel.workbook;

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
public record CellStyle(
    Font font,
    @Nullable Color fill,
    Rules rules,
    String format,
    Horizontal across,
    Vertical high,
    boolean wrap,
    int indent,
    boolean quoted) {

  /** The format of values that need none. */
  public static final String GENERAL = "General";

  /**
   * A font.
   *
   * @param heading whether it is the one for headings, where a company has one
   */
  public record Font(
      double size, boolean bold, boolean italic, boolean underlined, Color color, boolean heading) {

    /** Creates a font for texts. */
    public Font(double size, boolean bold, boolean italic, boolean underlined, Color color) {
      this(size, bold, italic, underlined, color, false);
    }

    public Font in(Color newColor) {
      return new Font(size, bold, italic, underlined, newColor, heading);
    }

    public Font strong() {
      return new Font(size, true, italic, underlined, color, heading);
    }
  }

  /**
   * Thin lines at the edges.
   *
   * @param color their colour; null for none at all
   * @param below whether there is one below
   * @param around whether there are others at the sides and above
   */
  public record Rules(@Nullable Color color, boolean below, boolean around) {
    public static final Rules NONE = new Rules(null, false, false);
  }

  /** Where content stands from left to right. */
  public enum Horizontal {
    GENERAL,
    LEFT,
    CENTER,
    RIGHT
  }

  /** Where content stands from top to bottom. */
  public enum Vertical {
    TOP,
    CENTER,
    BOTTOM
  }

  public CellStyle with(Font newFont) {
    return new CellStyle(newFont, fill, rules, format, across, high, wrap, indent, quoted);
  }

  public CellStyle filled(@Nullable Color newFill) {
    return new CellStyle(font, newFill, rules, format, across, high, wrap, indent, quoted);
  }

  public CellStyle ruled(Rules newRules) {
    return new CellStyle(font, fill, newRules, format, across, high, wrap, indent, quoted);
  }

  public CellStyle formatted(String newFormat) {
    return new CellStyle(font, fill, rules, newFormat, across, high, wrap, indent, quoted);
  }

  public CellStyle at(Horizontal newAcross, Vertical newHigh) {
    int steps = newAcross == Horizontal.CENTER ? 0 : indent;
    return new CellStyle(font, fill, rules, format, newAcross, newHigh, wrap, steps, quoted);
  }

  public CellStyle wrapped(boolean newWrap) {
    return new CellStyle(font, fill, rules, format, across, high, newWrap, indent, quoted);
  }

  public CellStyle indented(int steps) {
    return new CellStyle(font, fill, rules, format, across, high, wrap, steps, quoted);
  }

  public CellStyle quotedText() {
    return new CellStyle(font, fill, rules, format, across, high, wrap, indent, true);
  }
}
