package io.keyplan.lint;

import io.keyplan.model.Risk;
import java.math.BigDecimal;
import java.util.Map;

/** Risks that still need attention. */
final class RiskRules {

  private RiskRules() {}

  static void check(Review review) {
    Place.of("situation")
        .field("risks")
        .each(
            review.plan().situation().risks(),
            (risk, place) -> {
              if (risk.isOpen()) {
                mitigation(review, risk, place);
                owner(review, risk, place);
                due(review, risk, place);
              }
            });
  }

  private static void mitigation(Review review, Risk risk, Place place) {
    if (risk.mitigation() != null) {
      return;
    }
    Integer score = risk.score();
    if (score != null && score >= review.options().highRiskScore()) {
      review.report(
          FindingCode.RISK_HIGH_UNMITIGATED,
          place.field("mitigation"),
          Map.of("risk", risk.description(), "score", review.number(BigDecimal.valueOf(score))));
    } else {
      review.report(
          FindingCode.RISK_WITHOUT_MITIGATION,
          place.field("mitigation"),
          Map.of("risk", risk.description()));
    }
  }

  private static void owner(Review review, Risk risk, Place place) {
    if (risk.owner() == null) {
      review.report(
          FindingCode.RISK_WITHOUT_OWNER, place.field("owner"), Map.of("risk", risk.description()));
    }
  }

  private static void due(Review review, Risk risk, Place place) {
    if (risk.due() != null && review.isPast(risk.due())) {
      review.report(
          FindingCode.RISK_OVERDUE,
          place.field("due"),
          Map.of("risk", risk.description(), "days", review.daysSince(risk.due())));
    }
  }
}
