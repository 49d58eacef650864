package io.keyplan.pdf.font;

import io.keyplan.theme.Color;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text in one style.
 *
 * @param text the text; line breaks are kept
 * @param style its look
 * @param ground colour behind it; null for none
 * @param link address that it leads to; empty for none
 */
public record Span(String text, TextStyle style, @Nullable Color ground, String link) {

  /** Makes a plain piece. */
  public static Span of(String text, TextStyle style) {
    return new Span(text, style, null, "");
  }
}
