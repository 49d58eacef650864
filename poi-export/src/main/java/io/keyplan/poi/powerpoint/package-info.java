/** Decks for Microsoft PowerPoint: writes planned slides as native shapes. */
@NullMarked
package io.keyplan.poi.powerpoint;

import org.jspecify.annotations.NullMarked;
