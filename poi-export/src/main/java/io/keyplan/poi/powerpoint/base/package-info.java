/**
 * Decks that a company made itself, as bases of decks: opened once, learned by their structure, and
 * taken over without what is of their samples.
 */
@NullMarked
package io.keyplan.poi.powerpoint.base;

import org.jspecify.annotations.NullMarked;
