/** Short programs that show how to use Keyplan. */
@NullMarked
package io.keyplan.samples;

import org.jspecify.annotations.NullMarked;
