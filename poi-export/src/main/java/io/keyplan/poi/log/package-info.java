/** Where messages of libraries go. */
@org.jspecify.annotations.NullMarked
package io.keyplan.poi.log;
