/** The built-in fictitious client that the sample variant of every document shows. */
@NullMarked
package io.keyplan.sample;

import org.jspecify.annotations.NullMarked;
