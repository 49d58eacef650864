/** Who a document is for, and what of a plan they may see. */
@NullMarked
package io.keyplan.audience;

import org.jspecify.annotations.NullMarked;
