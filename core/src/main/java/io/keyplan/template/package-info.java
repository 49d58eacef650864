/**
 * Templates: views of a plan as a document. A template is one class that composes sections from the
 * plan's fields; nothing in it knows a format.
 */
@NullMarked
package io.keyplan.template;

import org.jspecify.annotations.NullMarked;
