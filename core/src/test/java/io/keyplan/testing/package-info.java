/**
 * What anybody's exporter can be tested with: a contract to extend and the documents that it
 * exports. Needs JUnit Jupiter and AssertJ.
 */
@NullMarked
package io.keyplan.testing;

import org.jspecify.annotations.NullMarked;
