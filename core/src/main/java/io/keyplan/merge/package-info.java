/** Merges what people edited in documents into plans. */
@NullMarked
package io.keyplan.merge;

import org.jspecify.annotations.NullMarked;
