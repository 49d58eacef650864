/**
 * Reads documents back after people have edited them: what they show, by the addresses of its
 * fields, and what has become of what was written.
 */
@NullMarked
package io.keyplan.read;

import org.jspecify.annotations.NullMarked;
