/** The keyplan command line and runnable examples. */
@NullMarked
package io.keyplan.samples;

import org.jspecify.annotations.NullMarked;
