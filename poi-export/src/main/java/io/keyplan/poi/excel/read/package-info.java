/** Reads workbooks that somebody sent, sheet by sheet. */
@NullMarked
package io.keyplan.poi.excel.read;

import org.jspecify.annotations.NullMarked;
