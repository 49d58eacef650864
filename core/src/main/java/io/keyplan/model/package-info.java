/** The plan: immutable records, their builders and derived values; a plan that exists is valid. */
@NullMarked
package io.keyplan.model;

import org.jspecify.annotations.NullMarked;
