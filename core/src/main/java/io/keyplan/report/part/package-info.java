/**
 * What a planned report is made of: parts of few kinds, each with its role, the entries that it
 * shows and what stays together.
 *
 * <p>A format renders them with a {@link io.keyplan.report.part.ReportPart.Visitor}; none of them
 * says which kind of block it was, or how high it is.
 */
@NullMarked
package io.keyplan.report.part;

import org.jspecify.annotations.NullMarked;
