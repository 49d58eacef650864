/** Which entries of two lists are the same; for the library itself. */
@NullMarked
package io.keyplan.align;

import org.jspecify.annotations.NullMarked;
