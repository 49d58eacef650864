/** What has changed between two plans. */
@NullMarked
package io.keyplan.change;

import org.jspecify.annotations.NullMarked;
