/** A workbook as it is planned, before anything is written. */
@NullMarked
package io.keyplan.poi.excel.workbook;

import org.jspecify.annotations.NullMarked;
