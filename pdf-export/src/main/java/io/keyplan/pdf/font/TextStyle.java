package io.keyplan.pdf.font;

import io.keyplan.theme.Color;

/**
 * How text looks.
 *
 * @param weight face of the main font
 * @param size size in points
 * @param color colour
 * @param tracking room between letters beyond the usual, in points
 */
public record TextStyle(Weight weight, double size, Color color, double tracking) {

  /** Ascent, descent and gap of Arial and its like, as a share of the size. */
  private static final double LINE = 1.15;

  /** Checks the size. */
  public TextStyle {
    if (!(size > 0)) {
      throw new IllegalArgumentException("a text size is above 0 points, not " + size);
    }
  }

  /** Makes a style without tracking. */
  public static TextStyle of(Weight weight, double size, Color color) {
    return new TextStyle(weight, size, color, 0);
  }

  /** Gives the style in another colour. */
  public TextStyle in(Color newColor) {
    return new TextStyle(weight, size, newColor, tracking);
  }

  /** Gives the style in another face. */
  public TextStyle weighing(Weight newWeight) {
    return new TextStyle(newWeight, size, color, tracking);
  }

  /** Gives the style in another size. */
  public TextStyle sized(double newSize) {
    return new TextStyle(weight, newSize, color, tracking);
  }

  /** Gives the height of a line in single spacing, in points. */
  public double lineHeight() {
    return size * LINE;
  }
}
