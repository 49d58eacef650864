/**
 * Calculates the formulas of workbooks that somebody else made, within bounds, as Apache POI knows
 * none.
 *
 * <p>{@code FormulaCalculator} opens a workbook and asks Apache POI for one formula after the
 * other, those that a formula looks at before it, so that nothing calls itself however long a chain
 * of formulas is. {@code CountedWorkbook} stands between Apache POI and the cells, and counts what
 * is looked at.
 */
@NullMarked
package io.keyplan.poi.excel.formula;

import org.jspecify.annotations.NullMarked;
