package io.keyplan.crm;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown where files lack what a map needs, so that nothing can be imported. */
public final class UnusableExportException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<ImportProblem> problems;

  /** Creates the exception; its message lists the problems, one a line. */
  public UnusableExportException(List<ImportProblem> problems) {
    super(
        "the files cannot be imported:"
            + problems.stream().map(problem -> "\n  " + problem).collect(Collectors.joining()));
    this.problems = List.copyOf(problems);
  }

  /** Lists what is missing. */
  public List<ImportProblem> problems() {
    return problems;
  }
}
