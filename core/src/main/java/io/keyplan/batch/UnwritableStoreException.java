package io.keyplan.batch;

import java.io.IOException;

/**
 * Thrown when nothing can be written any more, such as on a disk that is full; a batch then stops.
 */
public final class UnwritableStoreException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message where nothing can be written, and why
   * @param cause what the file system said
   */
  public UnwritableStoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
