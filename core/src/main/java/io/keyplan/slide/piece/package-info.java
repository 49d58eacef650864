/**
 * What a slide is put together from: a piece for each kind of block says what room it needs, where
 * it can go on, and draws itself.
 */
@NullMarked
package io.keyplan.slide.piece;

import org.jspecify.annotations.NullMarked;
