package io.keyplan.merge;

import io.keyplan.value.FieldPath;
import org.jspecify.annotations.Nullable;

/**
 * A change that was not made, as somebody has to decide.
 *
 * @param path address of the field, or of the record that a deleted row showed
 * @param inDocument what the document says, as the plan would hold it; null for nothing
 * @param inPlan what the plan says today; null for nothing
 * @param message what is at odds, in a sentence
 * @param place where in the document, in words
 */
public record Conflict(
    FieldPath path,
    @Nullable Object inDocument,
    @Nullable Object inPlan,
    String message,
    String place) {}
