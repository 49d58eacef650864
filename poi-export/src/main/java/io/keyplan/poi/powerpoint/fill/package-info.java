/**
 * Fills decks that a company made itself.
 *
 * <p>Apache POI opens a deck once and says in which parts its slides are ({@code DeckParts}, the
 * only class that sees it). Slides repeat and go as their notes say ({@code SlideTree}); what
 * stands on them is taken apart and written as in other Office files ({@code io.keyplan.poi.fill}),
 * and a map of fields tells the reader where values are ({@code FilledFieldMap}).
 */
@NullMarked
package io.keyplan.poi.powerpoint.fill;

import org.jspecify.annotations.NullMarked;
