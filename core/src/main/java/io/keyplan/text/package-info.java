/** How much room text takes, and where its lines break. */
@NullMarked
package io.keyplan.text;

import org.jspecify.annotations.NullMarked;
