/**
 * The pieces that Word documents are made of: paragraphs, tables, controls and drawings, which
 * write themselves as XML. Lengths are in twips, twentieths of a point, unless a name says points
 * or EMU.
 */
@NullMarked
package io.keyplan.poi.word.xml;

import org.jspecify.annotations.NullMarked;
