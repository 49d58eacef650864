package io.keyplan.lint;

import io.keyplan.model.Opportunity;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Growth plays. */
final class OpportunityRules {

  private static final BigDecimal CERTAIN = BigDecimal.valueOf(100);

  private OpportunityRules() {}

  static void check(Review review) {
    Place.of("opportunities")
        .each(
            review.plan().opportunities(),
            (opportunity, place) -> opportunity(review, opportunity, place));
  }

  private static void opportunity(Review review, Opportunity opportunity, Place place) {
    Map<String, String> name = Map.of("opportunity", opportunity.name());
    if (opportunity.value() == null) {
      review.report(FindingCode.OPPORTUNITY_WITHOUT_VALUE, place.field("value"), name);
    }
    if (opportunity.probability() == null) {
      review.report(FindingCode.OPPORTUNITY_WITHOUT_PROBABILITY, place.field("probability"), name);
    }
    Place closeDate = place.field("closeDate");
    if (opportunity.closeDate() == null) {
      review.report(FindingCode.OPPORTUNITY_WITHOUT_CLOSE_DATE, closeDate, name);
    } else if (review.isPast(opportunity.closeDate()) && !isSettled(opportunity.probability())) {
      review.report(
          FindingCode.OPPORTUNITY_CLOSE_DATE_PAST,
          closeDate,
          Map.of(
              "opportunity", opportunity.name(),
              "days", review.daysSince(opportunity.closeDate())));
    }
  }

  /** What is won has a probability of 100, what is lost of 0. */
  private static boolean isSettled(@Nullable BigDecimal probability) {
    return probability != null
        && (probability.signum() == 0 || probability.compareTo(CERTAIN) == 0);
  }
}
