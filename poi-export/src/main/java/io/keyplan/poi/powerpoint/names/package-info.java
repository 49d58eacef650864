/**
 * What the writer and the reader of decks have in common: how the map of fields is called, and how
 * it keeps texts.
 */
@NullMarked
package io.keyplan.poi.powerpoint.names;

import org.jspecify.annotations.NullMarked;
