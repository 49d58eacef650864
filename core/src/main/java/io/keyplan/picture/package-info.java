/** Pictures that plans name: found beside the plan file or in the plan itself, and checked. */
@NullMarked
package io.keyplan.picture;

import org.jspecify.annotations.NullMarked;
