package io.keyplan.lint;

import io.keyplan.model.Action;
import io.keyplan.model.Directory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Dates of actions beside one another, their objectives and the plan's period. */
final class ActionOrderRules {

  private ActionOrderRules() {}

  static void check(Review review) {
    List<Action> actions = review.plan().actions();
    ActionRules.ACTIONS.each(
        actions,
        (action, place) -> {
          LocalDate due = action.due();
          if (due != null) {
            reversed(review, action, due, place.field("due"));
            if (action.isOpen()) {
              afterObjective(review, action, due, place.field("due"));
              afterPeriod(review, action, due, place.field("due"));
              beforeDependencies(review, action, due, place.field("dependsOn"));
            }
          }
        });
    for (List<Action> loop :
        Loops.in(actions, Action::id, action -> dependencies(review, action))) {
      Action first = loop.get(0);
      review.report(
          FindingCode.ACTION_DEPENDENCY_CYCLE,
          ActionRules.ACTIONS.entry(first, actions.indexOf(first)).field("dependsOn"),
          Map.of("actions", review.chain(loop.stream().map(Directory::nameOf).toList())));
    }
  }

  private static void reversed(Review review, Action action, LocalDate due, Place place) {
    if (action.start() != null && due.isBefore(action.start())) {
      review.report(
          FindingCode.ACTION_DATES_REVERSED,
          place,
          Map.of(
              "action", action.step(),
              "due", review.day(due),
              "start", review.day(action.start())));
    }
  }

  private static void afterObjective(Review review, Action action, LocalDate due, Place place) {
    review
        .directory()
        .objective(action.objective())
        .filter(objective -> objective.due() != null && due.isAfter(objective.due()))
        .ifPresent(
            objective ->
                review.report(
                    FindingCode.ACTION_AFTER_GOAL,
                    place,
                    Map.of(
                        "action", action.step(),
                        "due", review.day(due),
                        "objective", objective.title(),
                        "objectiveDue", review.day(objective.due()))));
  }

  private static void afterPeriod(Review review, Action action, LocalDate due, Place place) {
    LocalDate end = review.plan().info().period().end();
    if (end != null && due.isAfter(end)) {
      review.report(
          FindingCode.ACTION_AFTER_PERIOD,
          place,
          Map.of("action", action.step(), "due", review.day(due), "end", review.day(end)));
    }
  }

  private static void beforeDependencies(Review review, Action action, LocalDate due, Place place) {
    for (Action other : dependencies(review, action)) {
      if (other.isOpen() && other.due() != null && due.isBefore(other.due())) {
        review.report(
            FindingCode.ACTION_DEPENDS_ON_LATER,
            place,
            Map.of(
                "action", action.step(),
                "due", review.day(due),
                "other", other.step(),
                "otherDue", review.day(other.due())));
      }
    }
  }

  private static List<Action> dependencies(Review review, Action action) {
    return action.dependsOn().stream()
        .flatMap(ref -> review.directory().action(ref).stream())
        .toList();
  }
}
