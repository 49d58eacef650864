/**
 * The structure of a plan as its records tell it: which fields there are and of what kind, visited,
 * addressed, copied and compared without naming one of them.
 */
@NullMarked
package io.keyplan.model.structure;

import org.jspecify.annotations.NullMarked;
