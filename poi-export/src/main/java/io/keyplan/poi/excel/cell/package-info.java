/** What a cell shows, how it looks, and how much room that takes. */
@NullMarked
package io.keyplan.poi.excel.cell;

import org.jspecify.annotations.NullMarked;
