package io.keyplan.export;

import io.keyplan.value.FieldPath;

/**
 * Something that was not shown as it is.
 *
 * @param severity how much it matters
 * @param path address of the value; {@link FieldPath#NONE} when it concerns no single field
 * @param message one sentence in English for the person who runs the export
 */
public record Note(Severity severity, FieldPath path, String message) {

  /** How much a note matters. */
  public enum Severity {
    /** Nothing is lost. */
    INFO,
    /** Something is shown differently. */
    WARNING,
    /** Something is not shown. */
    ERROR
  }
}
