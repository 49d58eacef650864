/** Writes the parts of a planned deck. Lengths are in points unless a name says EMU. */
@NullMarked
package io.keyplan.poi.powerpoint.write;

import org.jspecify.annotations.NullMarked;
