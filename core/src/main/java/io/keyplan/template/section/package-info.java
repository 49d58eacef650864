/**
 * The sections of the built-in templates, by subject, with the headlines that the plan's data
 * carry.
 */
@NullMarked
package io.keyplan.template.section;

import org.jspecify.annotations.NullMarked;
