/** Documents of many plans: a stream in, files and a record of them out, and nothing lost. */
@NullMarked
package io.keyplan.batch;

import org.jspecify.annotations.NullMarked;
