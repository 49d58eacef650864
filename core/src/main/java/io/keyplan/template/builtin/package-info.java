/** The built-in templates. */
@NullMarked
package io.keyplan.template.builtin;

import org.jspecify.annotations.NullMarked;
