/** Templates that are declared and not programmed: a list of sections, built-in ones and others. */
@NullMarked
package io.keyplan.template.declared;

import org.jspecify.annotations.NullMarked;
