package io.keyplan.pdf.font;

/**
 * Glyphs of one face and style, side by side.
 *
 * @param face the face
 * @param span the piece of text that they come from
 * @param glyphs their numbers in the face, from left to right
 * @param x left edge from that of the line, in points
 * @param width width in points
 * @param actual the text, where it cannot be told from the glyphs; else empty
 */
public record GlyphRun(
    FontFace face, Span span, char[] glyphs, double x, double width, String actual) {}
