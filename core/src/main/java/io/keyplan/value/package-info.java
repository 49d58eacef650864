/** Small immutable values that every part of Keyplan speaks in. */
@NullMarked
package io.keyplan.value;

import org.jspecify.annotations.NullMarked;
