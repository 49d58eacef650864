/** Turns values of the plan's fields into the typed data of documents. */
@NullMarked
package io.keyplan.field;

import org.jspecify.annotations.NullMarked;
