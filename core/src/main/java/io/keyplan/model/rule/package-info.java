/** What is valid in a plan, and what its records are read and worked out by. */
@NullMarked
package io.keyplan.model.rule;

import org.jspecify.annotations.NullMarked;
