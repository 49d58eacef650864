package io.keyplan.batch;

/** Thrown when plans that fail cannot go into the file that was named; nothing is changed then. */
public final class UnusableDeadLettersException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  UnusableDeadLettersException(String message) {
    super(message);
  }
}
