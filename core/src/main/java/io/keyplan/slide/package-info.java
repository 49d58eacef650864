/**
 * A document as slides: what stands where on each, with every text measured, before anything is
 * written. {@link io.keyplan.slide.DeckPlanner} plans them; formats with slides draw what it gives.
 */
@NullMarked
package io.keyplan.slide;

import org.jspecify.annotations.NullMarked;
