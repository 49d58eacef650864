/** Plans made by lot, as many as one likes, to try batches with. */
@NullMarked
package io.keyplan.samples.generate;

import org.jspecify.annotations.NullMarked;
