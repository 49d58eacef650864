/**
 * Fills Word documents that a company made itself.
 *
 * <p>A document is read once: docx4j opens it ({@code WordTemplate}), its parts with tags are taken
 * apart into pieces of XML that stay as they were and places for values ({@code StoryCompiler},
 * {@code Piece}), and a filled document is those pieces put together again ({@code Filling}). XML
 * is not kept as docx4j's objects, since they lose what they do not know; parts without tags are
 * copied.
 */
@NullMarked
package io.keyplan.poi.word.fill;

import org.jspecify.annotations.NullMarked;
