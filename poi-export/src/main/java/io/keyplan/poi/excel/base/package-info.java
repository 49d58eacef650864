/** Workbooks of a company that others are made with. One class of it sees Apache POI. */
@NullMarked
package io.keyplan.poi.excel.base;

import org.jspecify.annotations.NullMarked;
