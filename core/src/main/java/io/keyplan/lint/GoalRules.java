package io.keyplan.lint;

import io.keyplan.model.Goal;
import io.keyplan.model.choice.Beneficiary;
import java.util.List;
import java.util.Map;

/** Goals. */
final class GoalRules {

  private static final Place GOALS = Place.of("goals");

  private GoalRules() {}

  static void check(Review review) {
    List<Goal> goals = review.plan().goals();
    if (!goals.isEmpty()
        && goals.stream().allMatch(goal -> goal.beneficiary() == Beneficiary.OURS)) {
      review.report(FindingCode.GOALS_ONE_SIDED, GOALS);
    }
    GOALS.each(
        goals,
        (goal, place) -> {
          if (goal.objectives().isEmpty()) {
            review.report(
                FindingCode.GOAL_WITHOUT_OBJECTIVE,
                place.field("objectives"),
                Map.of("goal", goal.title()));
          }
        });
  }
}
