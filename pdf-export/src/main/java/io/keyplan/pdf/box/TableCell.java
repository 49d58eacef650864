package io.keyplan.pdf.box;

import io.keyplan.pdf.page.Tag;
import io.keyplan.theme.Color;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param content what stands in it
 * @param insets space around that
 * @param columns number of columns that it spans
 * @param scope what it is the heading of
 * @param align where its content stands in a higher row
 * @param ground colour behind it; null for none
 */
public record TableCell(
    Box content,
    Insets insets,
    int columns,
    Tag.Scope scope,
    Align align,
    @Nullable Color ground) {}
