package io.keyplan.lint;

import io.keyplan.model.Solution;
import java.util.Map;

/** Solutions. */
final class SolutionRules {

  private SolutionRules() {}

  static void check(Review review) {
    Place.of("solutions")
        .each(review.plan().solutions(), (solution, place) -> solution(review, solution, place));
  }

  private static void solution(Review review, Solution solution, Place place) {
    Map<String, String> name = Map.of("solution", solution.name());
    if (solution.goal() == null) {
      review.report(FindingCode.SOLUTION_WITHOUT_GOAL, place.field("goal"), name);
    }
    if (solution.valueToClient() == null) {
      review.report(FindingCode.SOLUTION_WITHOUT_CLIENT_VALUE, place.field("valueToClient"), name);
    }
  }
}
