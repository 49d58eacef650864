/**
 * Writes Microsoft Excel workbooks.
 *
 * <p>A document is planned first, as sheets of cells, tables, rules and drawings; then the plan is
 * written. Formulas come with their values, so that a viewer that does not calculate shows them.
 *
 * <h2>Where the fields are</h2>
 *
 * <p>A value that stands by itself has a defined name for its cell: {@code kp.} and the address of
 * its field, in which an id in brackets stands between two dots on either side ({@code
 * people[p-1].name} is {@code kp.people..p_002d1..name}) and every other character than a small
 * letter or a digit in an id is written as {@code _} and its four hexadecimal digits. {@link
 * io.keyplan.poi.excel.FieldNames} converts in both directions; the name's comment holds the
 * address as it is.
 *
 * <p>A table of records is an Excel table. Its first column, which is hidden, holds the id of the
 * record, or its whole address where the rows come from several lists; a row that somebody added
 * has none. For every column with a field there is a defined name, {@code kp.column..} with the
 * table's name and the field's key, which refers to the column and whose comment says {@code
 * list[].key}; so columns can be moved and renamed.
 *
 * <p>A field has one cell that can be edited; wherever else it is shown, a formula refers to it,
 * unless that would be a row of another table of the same people.
 */
@NullMarked
package io.keyplan.poi.excel;

import org.jspecify.annotations.NullMarked;
