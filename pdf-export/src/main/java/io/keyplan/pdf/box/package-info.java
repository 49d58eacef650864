/**
 * A small layout of boxes that knows nothing of plans: what takes how much room, how it is divided
 * over pages, and how it is drawn with its structure.
 */
@NullMarked
package io.keyplan.pdf.box;

import org.jspecify.annotations.NullMarked;
