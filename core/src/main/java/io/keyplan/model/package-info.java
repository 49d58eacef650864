/**
 * The plan: immutable records, their builders, their derived values and the description of their
 * fields that reading, addressing and filtering are driven by.
 */
@NullMarked
package io.keyplan.model;

import org.jspecify.annotations.NullMarked;
