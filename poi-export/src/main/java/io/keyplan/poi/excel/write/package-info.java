/** Writes planned workbooks as parts of a package (ISO 29500-1, clause 18). */
@NullMarked
package io.keyplan.poi.excel.write;

import org.jspecify.annotations.NullMarked;
