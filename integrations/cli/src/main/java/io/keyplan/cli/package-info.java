/** The {@code keyplan} command line: one class a command. */
@NullMarked
package io.keyplan.cli;

import org.jspecify.annotations.NullMarked;
