/** Decides what a workbook shows where: sheets, tables, formulas, rules and drawings. */
@NullMarked
package io.keyplan.poi.excel.plan;

import org.jspecify.annotations.NullMarked;
