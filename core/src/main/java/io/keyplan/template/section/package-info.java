/** The sections of the built-in templates, by subject. */
@NullMarked
package io.keyplan.template.section;

import org.jspecify.annotations.NullMarked;
