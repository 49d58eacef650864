/**
 * What is decided before a Word document is written: widths, pages, how org charts and time axes
 * lie. Lengths are in twips unless a name says points.
 */
@NullMarked
package io.keyplan.poi.word.plan;

import org.jspecify.annotations.NullMarked;
