/**
 * Writes Word documents. Lengths are in twips, twentieths of a point, unless a name says points or
 * EMU.
 */
@NullMarked
package io.keyplan.poi.word.write;

import org.jspecify.annotations.NullMarked;
