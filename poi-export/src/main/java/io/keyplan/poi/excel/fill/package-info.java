/**
 * Fills workbooks that a company made itself.
 *
 * <p>Apache POI opens a workbook once ({@code BookParts}); nothing else sees it, and formulas are
 * calculated in a package of their own. Rows are laid out first ({@code RowRegions}, {@code
 * RowMap}): everything that refers to cells follows from where they have gone, in formulas, names,
 * tables, rules, charts and anchors.
 */
@NullMarked
package io.keyplan.poi.excel.fill;

import org.jspecify.annotations.NullMarked;
