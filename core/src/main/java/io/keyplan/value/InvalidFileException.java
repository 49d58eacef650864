package io.keyplan.value;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown for a settings file that is invalid, with every problem that was found. */
public final class InvalidFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final transient List<Problem> problems;

  /**
   * Creates the exception; its message lists the problems, one a line.
   *
   * @param file name of the file, as the person who wrote it knows it
   */
  public InvalidFileException(String file, List<Problem> problems) {
    super(
        file
            + ": "
            + (problems.size() == 1 ? "1 problem" : problems.size() + " problems")
            + problems.stream().map(problem -> "\n  " + problem).collect(Collectors.joining()));
    this.file = file;
    this.problems = List.copyOf(problems);
  }

  /** Gives the name of the file. */
  public String file() {
    return file;
  }

  /** Lists the problems, in the order of the file. */
  public List<Problem> problems() {
    return problems;
  }
}
