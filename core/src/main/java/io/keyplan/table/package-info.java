/** Tables in files that other programs exported: read row by row, kept beside the memory. */
@NullMarked
package io.keyplan.table;

import org.jspecify.annotations.NullMarked;
