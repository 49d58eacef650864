/** The {@code keyplan} command line: one class a command. */
@NullMarked
package io.keyplan.samples.cli;

import org.jspecify.annotations.NullMarked;
