/** Reviews a plan: finds what is missing, contradictory or out of date. */
@NullMarked
package io.keyplan.lint;

import org.jspecify.annotations.NullMarked;
