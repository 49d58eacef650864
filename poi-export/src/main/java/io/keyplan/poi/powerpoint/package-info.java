/**
 * Decks for Microsoft PowerPoint: plans slides from a document and writes them as native shapes.
 */
@NullMarked
package io.keyplan.poi.powerpoint;

import org.jspecify.annotations.NullMarked;
