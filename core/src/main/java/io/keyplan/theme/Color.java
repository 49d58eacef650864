package io.keyplan.theme;

import org.jspecify.annotations.Nullable;

/**
 * An opaque colour.
 *
 * @param rgb six hexadecimal digits in capitals: red, green, blue
 */
public record Color(String rgb) {

  /** Checks the digits. */
  public Color {
    if (!rgb.matches("[0-9A-F]{6}")) {
      throw new IllegalArgumentException(
          "a colour is six hexadecimal digits such as 0B4F6C, not \"" + rgb + "\"");
    }
  }

  /**
   * Computes the contrast to another colour, from 1 to 21 (WCAG 2.2, definition of contrast ratio).
   */
  public double contrast(Color other) {
    double lighter = Math.max(luminance(), other.luminance());
    double darker = Math.min(luminance(), other.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }

  // Written out, like hashCode: linking a record's own delays the first document.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Color color && rgb.equals(color.rgb);
  }

  @Override
  public int hashCode() {
    return rgb.hashCode();
  }

  private double luminance() {
    return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
  }

  private double channel(int at) {
    double value = Integer.parseInt(rgb.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
