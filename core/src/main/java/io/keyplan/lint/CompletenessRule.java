package io.keyplan.lint;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/** Finds the components of which more is missing than there. */
final class CompletenessRule {

  private CompletenessRule() {}

  static void check(Review review) {
    for (Completeness.Part part : Completeness.of(review.plan()).parts()) {
      if (part.percent() < review.options().completePercent()) {
        String name = part.component().name().toLowerCase(Locale.ROOT).replace('_', '-');
        review.report(
            FindingCode.COMPONENT_INCOMPLETE,
            Place.of(part.component().field()),
            Map.of(
                "component",
                review.text("lint.component." + name),
                "percent",
                review.percent(BigDecimal.valueOf(part.percent()))));
      }
    }
  }
}
