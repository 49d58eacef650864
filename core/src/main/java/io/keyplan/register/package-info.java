/** Records that a document would list again and again, shown once with all of their fields. */
@NullMarked
package io.keyplan.register;

import org.jspecify.annotations.NullMarked;
