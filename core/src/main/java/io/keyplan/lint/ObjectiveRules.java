package io.keyplan.lint;

import io.keyplan.model.Objective;
import io.keyplan.model.Strategy;
import io.keyplan.model.choice.MeasureUnit;
import io.keyplan.model.choice.ObjectiveStatus;
import io.keyplan.model.choice.ObjectiveType;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.value.Ref;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Objectives that are neither achieved nor cancelled. */
final class ObjectiveRules {

  private final Review review;
  private final Set<String> worked = new HashSet<>();

  private ObjectiveRules(Review review) {
    this.review = review;
    Stream<Ref> byActions =
        review.plan().actions().stream().flatMap(action -> Stream.ofNullable(action.objective()));
    Stream<Ref> byTactics =
        review.plan().strategies().stream()
            .filter(strategy -> !strategy.tactics().isEmpty())
            .map(Strategy::objectives)
            .flatMap(refs -> refs.stream());
    Stream.concat(byActions, byTactics).map(Ref::text).forEach(worked::add);
  }

  static void check(Review review) {
    ObjectiveRules rules = new ObjectiveRules(review);
    Place.of("goals")
        .each(
            review.plan().goals(),
            (goal, place) -> place.field("objectives").each(goal.objectives(), rules::check));
  }

  private void check(Objective objective, Place place) {
    if (!objective.isOpen()) {
      return;
    }
    measure(objective, place);
    owner(objective, place);
    due(objective, place);
    if (objective.status() != ObjectiveStatus.DEFERRED && !isWorkedTowards(objective)) {
      review.report(FindingCode.OBJECTIVE_WITHOUT_ACTION, place, title(objective));
    }
  }

  private void measure(Objective objective, Place place) {
    BigDecimal baseline = objective.baseline();
    BigDecimal target = objective.target();
    if (target == null) {
      review.report(FindingCode.OBJECTIVE_WITHOUT_MEASURE, place.field("target"), title(objective));
    } else if (baseline == null) {
      review.report(
          FindingCode.OBJECTIVE_WITHOUT_BASELINE, place.field("baseline"), title(objective));
    } else if (target.compareTo(baseline) < 0 && isMoreBetter(objective.type())) {
      review.report(
          FindingCode.OBJECTIVE_TARGET_BELOW_BASELINE,
          place.field("target"),
          Map.of(
              "objective", objective.title(),
              "target", measure(objective.unit(), target),
              "baseline", measure(objective.unit(), baseline)));
    } else if (target.compareTo(baseline) == 0 && !isRetention(objective)) {
      review.report(
          FindingCode.OBJECTIVE_TARGET_EQUALS_BASELINE,
          place.field("target"),
          Map.of("objective", objective.title(), "baseline", measure(objective.unit(), baseline)));
    }
  }

  /**
   * Says whether a higher value is meant to be better. Delays, defects and what the plan's author
   * measures by a type of their own often shall fall.
   */
  private static boolean isMoreBetter(@Nullable OpenEnum<ObjectiveType> type) {
    return type == null || type.known() != null && !type.is(ObjectiveType.DELIVERY);
  }

  /** To keep what one has is a worthy target of retention. */
  private static boolean isRetention(Objective objective) {
    return objective.type() != null && objective.type().is(ObjectiveType.RETENTION);
  }

  private void owner(Objective objective, Place place) {
    if (objective.owner() == null) {
      review.report(FindingCode.OBJECTIVE_WITHOUT_OWNER, place.field("owner"), title(objective));
    }
  }

  private void due(Objective objective, Place place) {
    if (objective.due() == null) {
      review.report(FindingCode.OBJECTIVE_WITHOUT_DUE, place.field("due"), title(objective));
    } else if (review.isPast(objective.due()) && objective.status() != ObjectiveStatus.DEFERRED) {
      review.report(
          FindingCode.OBJECTIVE_OVERDUE,
          place.field("due"),
          Map.of("objective", objective.title(), "days", review.daysSince(objective.due())));
    }
  }

  private boolean isWorkedTowards(Objective objective) {
    return worked.contains(objective.id()) || worked.contains(objective.title());
  }

  private static Map<String, String> title(Objective objective) {
    return Map.of("objective", objective.title());
  }

  private String measure(@Nullable MeasureUnit unit, BigDecimal value) {
    if (unit == MeasureUnit.MONEY) {
      return review.money(value);
    }
    return unit == MeasureUnit.PERCENT ? review.percent(value) : review.number(value);
  }
}
