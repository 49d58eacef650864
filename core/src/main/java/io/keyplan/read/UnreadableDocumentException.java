package io.keyplan.read;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Thrown when a document cannot be read at all; the message says why and what would help. */
public final class UnreadableDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why a document cannot be read. */
  public enum Reason {
    /** Nothing in it is ours. */
    FOREIGN,
    /** It was made of another plan than the one to read it into. */
    OTHER_PLAN,
    /** It is no document of the format. */
    OTHER_FORMAT,
    /** Its structure is broken. */
    DAMAGED,
    /** It is encrypted. */
    PROTECTED,
    /** It is larger than the limits allow. */
    TOO_LARGE
  }

  /**
   * Creates the exception.
   *
   * @param message what is wrong and what would help
   * @param cause what made it fail; null when there is nothing beneath
   */
  public UnreadableDocumentException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = Objects.requireNonNull(reason, "reason must not be null");
  }

  /** Gives why the document cannot be read. */
  public Reason reason() {
    return reason;
  }
}
