/** Turns key account plan data into documents that account teams can go on editing. */
@NullMarked
package io.keyplan;

import org.jspecify.annotations.NullMarked;
