/** Plans made by lot, as many as one likes, to try batches with. */
@NullMarked
package io.keyplan.cli.generate;

import org.jspecify.annotations.NullMarked;
