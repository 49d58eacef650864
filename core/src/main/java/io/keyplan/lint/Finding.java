package io.keyplan.lint;

import io.keyplan.value.FieldPath;

/**
 * Something that a review found.
 *
 * @param code what it is
 * @param severity how much it matters
 * @param pointer JSON Pointer (RFC 6901) to the place in the plan
 * @param path address of the place
 * @param message one sentence, in the language of the review
 * @param advice what to do, in one line
 */
public record Finding(
    FindingCode code,
    Severity severity,
    String pointer,
    FieldPath path,
    String message,
    String advice) {}
