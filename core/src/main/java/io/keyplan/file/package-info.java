/** How files come to be there as a whole; for the library itself. */
@NullMarked
package io.keyplan.file;

import org.jspecify.annotations.NullMarked;
