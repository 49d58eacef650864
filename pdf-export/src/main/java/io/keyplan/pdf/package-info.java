/** The exporter for PDF. */
@NullMarked
package io.keyplan.pdf;

import org.jspecify.annotations.NullMarked;
