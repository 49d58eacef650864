/**
 * What all formats draw: shapes in their places with texts in them, collected on a canvas; lengths
 * in points.
 */
@NullMarked
package io.keyplan.drawing;

import org.jspecify.annotations.NullMarked;
