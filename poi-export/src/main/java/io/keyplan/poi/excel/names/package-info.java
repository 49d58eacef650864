/** What a workbook is written with and read by: names of fields, references, marks of tables. */
@NullMarked
package io.keyplan.poi.excel.names;

import org.jspecify.annotations.NullMarked;
