package io.keyplan.fill;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown where a document cannot be filled, with every mistake that was found in it. */
public final class UnfillableTemplateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<TemplateProblem> problems;

  /**
   * Creates the exception; its message lists the problems, one a line.
   *
   * @param file name of the document
   */
  public UnfillableTemplateException(String file, List<TemplateProblem> problems) {
    super(
        problems.stream().map(problem -> file + ", " + problem).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Lists the problems in the order of the document; none after it was sent to another process. */
  public List<TemplateProblem> problems() {
    return problems == null ? List.of() : problems;
  }
}
