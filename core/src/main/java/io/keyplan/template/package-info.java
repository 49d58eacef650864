/**
 * What templates are made with: a template is one class that composes sections from the fields of a
 * plan; nothing in it knows a format.
 */
@NullMarked
package io.keyplan.template;

import org.jspecify.annotations.NullMarked;
