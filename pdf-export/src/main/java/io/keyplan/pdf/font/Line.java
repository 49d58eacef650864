package io.keyplan.pdf.font;

import java.util.List;

/**
 * A line of text.
 *
 * @param runs its pieces from left to right
 * @param width width in points, without spaces at the end
 * @param rightToLeft whether it is read from the right
 */
public record Line(List<GlyphRun> runs, double width, boolean rightToLeft) {}
