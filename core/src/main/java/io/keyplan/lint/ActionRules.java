package io.keyplan.lint;

import io.keyplan.model.Action;
import io.keyplan.model.Goal;
import java.time.LocalDate;
import java.util.Map;

/** Open actions: who does them, by when and what for. */
final class ActionRules {

  static final Place ACTIONS = Place.of("actions");

  private ActionRules() {}

  static void check(Review review) {
    boolean hasObjectives =
        review.plan().goals().stream().map(Goal::objectives).anyMatch(list -> !list.isEmpty());
    ACTIONS.each(
        review.plan().actions(),
        (action, place) -> {
          if (action.isOpen()) {
            owner(review, action, place);
            due(review, action, place);
            if (hasObjectives && action.objective() == null) {
              review.report(
                  FindingCode.ACTION_WITHOUT_OBJECTIVE, place.field("objective"), step(action));
            }
          }
        });
  }

  static Map<String, String> step(Action action) {
    return Map.of("action", action.step());
  }

  private static void owner(Review review, Action action, Place place) {
    if (action.owner() == null) {
      review.report(FindingCode.ACTION_WITHOUT_OWNER, place.field("owner"), step(action));
    }
  }

  private static void due(Review review, Action action, Place place) {
    LocalDate due = action.due();
    Place here = place.field("due");
    if (due == null) {
      review.report(FindingCode.ACTION_WITHOUT_DUE, here, step(action));
    } else if (action.isOverdue(review.asOf())) {
      review.report(
          FindingCode.ACTION_OVERDUE,
          here,
          Map.of("action", action.step(), "days", review.daysSince(due)));
    }
  }
}
