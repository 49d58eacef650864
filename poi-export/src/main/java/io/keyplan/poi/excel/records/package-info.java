/** The records that a workbook shows as Excel tables, and what their columns are calculated by. */
@NullMarked
package io.keyplan.poi.excel.records;

import org.jspecify.annotations.NullMarked;
