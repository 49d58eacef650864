/**
 * Fills workbooks that a company made itself.
 *
 * <p>Apache POI opens a workbook once ({@code BookParts}) and calculates its formulas ({@code
 * FormulaValues}); nothing else sees it. Rows are laid out first ({@code RowRegions}, {@code
 * RowMap}): everything that refers to cells follows from where they have gone, in formulas, names,
 * tables, rules, charts and anchors.
 */
@NullMarked
package io.keyplan.poi.excel.fill;

import org.jspecify.annotations.NullMarked;
