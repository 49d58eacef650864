package io.keyplan.table;

import java.io.IOException;

/** Thrown where a table cannot be read any further. */
public final class BrokenTableException extends IOException {

  private static final long serialVersionUID = 1L;

  private final long line;

  /**
   * Creates the exception.
   *
   * @param line where reading ended, from one; 0 for the file as a whole
   * @param message what is wrong and what would be right
   */
  public BrokenTableException(long line, String message) {
    super(message);
    this.line = line;
  }

  /** Gives where reading ended, from one; 0 for the file as a whole. */
  public long line() {
    return line;
  }
}
