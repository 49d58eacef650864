package io.keyplan.font;

/** Says why a file cannot be used as a font, and what would do. */
public final class UnusableFontException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public UnusableFontException(String message) {
    super(message);
  }
}
