/**
 * Fills Office files that a company made itself: what Word documents and decks have in common.
 *
 * <p>A file is read once: its parts with tags are taken apart into pieces of XML that stay as they
 * were and places for values ({@code StoryCompiler}, {@code Piece}), and a filled file is those
 * pieces put together again ({@code Filling}, {@code FilledPackage}). XML is not kept as the
 * objects of a library, since they lose what they do not know; parts without tags are copied.
 */
@NullMarked
package io.keyplan.poi.fill;

import org.jspecify.annotations.NullMarked;
