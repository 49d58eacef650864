/**
 * Writes Microsoft Word documents. Lengths are in twips, twentieths of a point, as in
 * WordprocessingML itself, unless a name says points or EMU.
 */
@NullMarked
package io.keyplan.poi.word;

import org.jspecify.annotations.NullMarked;
