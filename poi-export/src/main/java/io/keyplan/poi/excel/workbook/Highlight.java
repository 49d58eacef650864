package io.keyplan.poi.excel.workbook;

import io.keyplan.theme.Color;
import org.jspecify.annotations.Nullable;

/**
 * How a rule changes the look of a cell.
 *
 * @param text colour of the text; null to leave it
 * @param fill background; null to leave it
 * @param bold whether the text becomes bold
 * @param edge colour of a line at the left; null for none
 */
public record Highlight(
    @Nullable Color text, @Nullable Color fill, boolean bold, @Nullable Color edge) {}
