/** Exporters for the Office formats. */
@NullMarked
package io.keyplan.poi;

import org.jspecify.annotations.NullMarked;
