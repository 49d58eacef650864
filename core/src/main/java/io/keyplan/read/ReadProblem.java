package io.keyplan.read;

import io.keyplan.value.FieldPath;

/**
 * Something in a document that could not be read, or not be understood.
 *
 * @param path address of the field; {@link FieldPath#NONE} when it concerns no single field
 * @param message what was found and what would be right
 * @param place where in the document, in words
 */
public record ReadProblem(FieldPath path, String message, String place) {}
