/**
 * Figures made of a block: people in their hierarchy, axes of time, scales and series of charts;
 * lengths in points.
 */
@NullMarked
package io.keyplan.figure;

import org.jspecify.annotations.NullMarked;
