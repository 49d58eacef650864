package io.keyplan.slide;

import io.keyplan.value.FieldPath;

/**
 * A piece of text in one style.
 *
 * @param text the text; line ends are kept
 * @param style its look
 * @param path address of the field that it shows; none for a fixed or computed text
 * @param link where it leads; empty for nowhere
 */
public record Run(String text, Style style, FieldPath path, String link) {

  /** Makes a fixed text. */
  public static Run of(String text, Style style) {
    return new Run(text, style, FieldPath.NONE, "");
  }
}
