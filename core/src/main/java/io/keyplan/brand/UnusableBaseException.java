package io.keyplan.brand;

import java.util.List;

/** Thrown where a file cannot be the base of documents, with all that is wrong with it. */
public final class UnusableBaseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  /**
   * Creates the exception.
   *
   * @param problems one sentence each, which name the file; at least one
   */
  public UnusableBaseException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** Lists the problems; none after it was sent to another process. */
  public List<String> problems() {
    return problems == null ? List.of() : problems;
  }
}
