/** Documents of many plans as a job of Spring Batch. */
@NullMarked
package io.keyplan.samples.springbatch;

import org.jspecify.annotations.NullMarked;
