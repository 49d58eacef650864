package io.keyplan.poi.word.style;

/**
 * How much room a paragraph of a style takes.
 *
 * @param size size of the letters in points
 * @param bold whether the letters are bold
 * @param line height of a line: a multiple of the size, or points where it is exact
 * @param exact whether the height of a line is in points
 * @param before space above in points
 * @param after space below in points
 * @param indent indents left and right together in points
 * @param frame lines above and below with their distance to the text, in points
 */
public record ParagraphMetrics(
    double size,
    boolean bold,
    double line,
    boolean exact,
    double before,
    double after,
    double indent,
    double frame) {}
