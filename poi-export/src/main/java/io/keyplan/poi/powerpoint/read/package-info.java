/** Reads decks that somebody sent, and finds again what was written. */
@NullMarked
package io.keyplan.poi.powerpoint.read;

import org.jspecify.annotations.NullMarked;
