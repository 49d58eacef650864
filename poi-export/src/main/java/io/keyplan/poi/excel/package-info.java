/**
 * Writes Microsoft Excel workbooks, and reads them back.
 *
 * <p>A document is planned first, as sheets of cells, tables, rules and drawings; then the plan is
 * written. Formulas come with their values, so that a viewer that does not calculate shows them.
 *
 * <p>Timelines and the next days show rows of tables by their places in these, which a hidden sheet
 * computes; so they follow whatever is edited, added, deleted and sorted.
 *
 * <h2>Where the fields are</h2>
 *
 * <p>A value that stands by itself has a defined name for its cell: {@code kp.} and the address of
 * its field, in which an id in brackets stands between two dots on either side ({@code
 * people[p-1].name} is {@code kp.people..p_002d1..name}) and every other character than a small
 * letter or a digit in an id is written as {@code _} and its four hexadecimal digits. {@link
 * io.keyplan.poi.excel.names.FieldNames} converts in both directions; the name's comment holds the
 * address as it is.
 *
 * <p>A table of records is an Excel table. Its first column, which is hidden, holds the id of the
 * record, or its whole address where the rows come from several lists; a row that somebody added
 * has none, and one that is no record, such as that of the totals, has a dash. For every column
 * with a field there is a defined name, which refers to the column: {@code kp.column..}, the name
 * that the table was written with, and the field of every record ({@code
 * kp.column..Actions..actions....due} is {@code actions[].due}); the comment says the same. So
 * columns can be moved, and they and the table renamed.
 *
 * <p>A field has one cell that can be edited; wherever else it is shown, a formula refers to it,
 * unless that would be a row of another table of the same people.
 *
 * <p>What every place showed is noted in a custom XML part that is related to the workbook ({@link
 * io.keyplan.read.TraceRecorder}), under the names that the tables were written with.
 *
 * <h2>What is read</h2>
 *
 * <p>{@link io.keyplan.poi.excel.ExcelReader} reads the cells that names of the workbook lead to,
 * those of copied sheets as well, and the rows of the tables, with those that follow directly
 * beneath. Names that lead to deleted cells say that there is nothing to read. Of a table that a
 * workbook has twice the first one is read, and the other compared with it.
 */
@NullMarked
package io.keyplan.poi.excel;

import org.jspecify.annotations.NullMarked;
