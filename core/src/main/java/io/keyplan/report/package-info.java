/**
 * A document as a report, planned before anything is written: what stands where and in which role,
 * once for all formats that show pages.
 *
 * <p>A planner turns each kind of block into {@link io.keyplan.report.part.ReportPart}s, of which
 * there are few kinds: paragraphs, places to write, tables, panels, columns of these. A format
 * renders parts with a {@link io.keyplan.report.part.ReportPart.Visitor}; it decides nothing about
 * a block, and does not know which kind of block a part was.
 *
 * <p>To write reports in a format:
 *
 * <ol>
 *   <li>Make a {@link io.keyplan.report.ReportStyle}: the format's sizes, gaps and margins by role.
 *       A format with styles of its own, such as Word, fills them from it.
 *   <li>Implement {@link io.keyplan.report.TextMeasure} with the fonts that will be shown.
 *   <li>Plan the document with {@link io.keyplan.report.ReportPlanner} and render the parts. A
 *       {@link io.keyplan.report.part.TextPart} is a paragraph in the style of its {@link
 *       io.keyplan.report.part.TextRole}; each {@link io.keyplan.report.part.TextPiece} is a run. A
 *       piece whose entry can be edited is the whole value of that field, formatted, and marks of
 *       uncertainty and delay are pieces of their own behind it: a content control goes around the
 *       piece, and shows the prompt of the piece when it is empty.
 *   <li>A {@link io.keyplan.report.part.PlacePart} is an empty field of a form, as a box. Where
 *       {@code inline} of the style says that values are edited where they stand, there are none: a
 *       place to write is a piece of text that shows its prompt.
 *   <li>A {@link io.keyplan.report.part.TablePart} has its columns measured; a body row with an id
 *       is a record of the table's list, and can be repeated where all rows are.
 *   <li>{@link io.keyplan.report.part.ColumnPart.Item}s say what stays together. Gaps are for
 *       formats whose paragraphs have no spacing of their own.
 * </ol>
 *
 * <p>A plan carries no heights: only the least ones of places to write.
 */
@NullMarked
package io.keyplan.report;

import org.jspecify.annotations.NullMarked;
