/** The sentences that head sections, and what they read from a plan. */
@NullMarked
package io.keyplan.template.headline;

import org.jspecify.annotations.NullMarked;
