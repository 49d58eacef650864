/**
 * The style sheet of Word documents: pages, densities and the room that every style takes, from
 * which the sheet is filled and reports are planned. Lengths are in twips unless a name says
 * points.
 */
@NullMarked
package io.keyplan.poi.word.style;

import org.jspecify.annotations.NullMarked;
