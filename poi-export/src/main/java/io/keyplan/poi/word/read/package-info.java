/** Reads Word documents: controls, tables of records, and what became of them. */
@NullMarked
package io.keyplan.poi.word.read;

import org.jspecify.annotations.NullMarked;
