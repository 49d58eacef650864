package io.keyplan.model;

import io.keyplan.value.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown for a plan that is invalid, with every problem that was found. */
public final class InvalidPlanException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** Creates the exception; its message lists the problems, one a line. */
  public InvalidPlanException(List<Problem> problems) {
    super(
        (problems.size() == 1 ? "1 problem" : problems.size() + " problems")
            + " in the plan:"
            + problems.stream().map(problem -> "\n  " + problem).collect(Collectors.joining()));
    this.problems = List.copyOf(problems);
  }

  /** Lists the problems, in the order of the plan. */
  public List<Problem> problems() {
    return problems;
  }
}
