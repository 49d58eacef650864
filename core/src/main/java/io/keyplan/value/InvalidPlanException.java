package io.keyplan.value;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown for a plan that is invalid, with every problem that was found. */
public final class InvalidPlanException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;
  private final long omitted;

  /** Creates the exception; its message lists the problems, one a line. */
  public InvalidPlanException(List<Problem> problems) {
    this(problems, 0);
  }

  /**
   * Creates the exception where there are more problems than anybody reads.
   *
   * @param problems the problems to tell
   * @param omitted how many more there are
   */
  public InvalidPlanException(List<Problem> problems, long omitted) {
    super(message(problems, omitted));
    this.problems = List.copyOf(problems);
    this.omitted = omitted;
  }

  /** Lists the problems, in the order of the plan. */
  public List<Problem> problems() {
    return problems;
  }

  /** Gives how many more problems there are than are listed. */
  public long omitted() {
    return omitted;
  }

  private static String message(List<Problem> problems, long omitted) {
    long count = problems.size() + omitted;
    return (count == 1 ? "1 problem" : count + " problems")
        + " in the plan:"
        + problems.stream().map(problem -> "\n  " + problem).collect(Collectors.joining())
        + (omitted == 0 ? "" : "\n  and " + omitted + " more");
  }
}
