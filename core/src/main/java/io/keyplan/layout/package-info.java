/** Where the parts of a drawing go, in points, for every format that draws. */
@NullMarked
package io.keyplan.layout;

import org.jspecify.annotations.NullMarked;
