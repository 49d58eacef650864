package io.keyplan.lint;

import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanWalk;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Percentages that a database has as fractions: 0.4 means 0.4 % in a plan, and can be right, yet
 * hardly is when no other value of the same field is above 1 %.
 */
final class PercentageRules {

  private PercentageRules() {}

  static void check(Review review) {
    Map<PlanField, Seen> fields = new LinkedHashMap<>();
    PlanWalk.walk(
        review.plan(),
        (place, field, value) -> {
          if (field.kind() == FieldKind.PERCENT && value instanceof BigDecimal percentage) {
            fields.merge(field, Seen.of(place, percentage), Seen::and);
          }
        });
    fields.forEach(
        (field, seen) -> {
          if (seen.isFraction() && seen.largest().compareTo(BigDecimal.ONE) <= 0) {
            review.report(
                FindingCode.PERCENTAGES_LIKE_FRACTIONS,
                new Place(seen.first().pointer(), seen.first().path()),
                Map.of(
                    "field",
                    review.label(field),
                    "count",
                    seen.count(),
                    "percent",
                    review.percent(seen.largest())));
          }
        });
  }

  /** The values of one field in a plan; zero says nothing about how they are written. */
  private record Seen(PlanWalk.Place first, BigDecimal largest, boolean isFraction, int count) {

    static Seen of(PlanWalk.Place place, BigDecimal value) {
      boolean fraction = value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0;
      return new Seen(place, value, fraction, 1);
    }

    Seen and(Seen next) {
      return new Seen(
          isFraction || !next.isFraction ? first : next.first,
          largest.max(next.largest),
          isFraction || next.isFraction,
          count + next.count);
    }
  }
}
