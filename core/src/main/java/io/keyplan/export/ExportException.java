package io.keyplan.export;

import org.jspecify.annotations.Nullable;

/** Thrown when a document cannot be written for a reason other than the output failing. */
public final class ExportException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what failed and what would help
   * @param cause what made it fail; null when there is nothing beneath
   */
  public ExportException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
