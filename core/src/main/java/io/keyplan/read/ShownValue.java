package io.keyplan.read;

import io.keyplan.value.FieldPath;

/**
 * What a document shows of a field in one place.
 *
 * @param path address of the field; in a row that somebody added, relative to the record, such as
 *     {@code due}
 * @param shown what is shown
 * @param place where, in words for the person who made the document, such as {@code slide 5, table
 *     “Actions”}
 */
public record ShownValue(FieldPath path, Shown shown, String place) {}
