/** Plans in mappers of Jackson. */
@NullMarked
package io.keyplan.jackson;

import org.jspecify.annotations.NullMarked;
