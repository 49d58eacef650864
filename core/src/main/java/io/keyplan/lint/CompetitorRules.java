package io.keyplan.lint;

import io.keyplan.model.Competitor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Competitors and their shares. */
final class CompetitorRules {

  private static final Place COMPETITORS = Place.of("situation").field("competitors");
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private CompetitorRules() {}

  static void check(Review review) {
    List<Competitor> competitors = review.plan().situation().competitors();
    if (competitors.stream().allMatch(competitor -> Boolean.TRUE.equals(competitor.us()))) {
      review.report(FindingCode.COMPETITOR_MISSING, COMPETITORS);
    }
    BigDecimal shares =
        competitors.stream()
            .map(Competitor::share)
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (shares.compareTo(WHOLE) > 0) {
      review.report(
          FindingCode.COMPETITOR_SHARES_ABOVE_100,
          COMPETITORS,
          Map.of("percent", review.percent(shares)));
    }
  }
}
