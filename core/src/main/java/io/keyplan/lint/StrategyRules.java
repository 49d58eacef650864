package io.keyplan.lint;

import io.keyplan.model.Strategy;
import io.keyplan.model.Tactic;
import java.util.Map;

/** Strategies and their tactics. */
final class StrategyRules {

  private StrategyRules() {}

  static void check(Review review) {
    Place.of("strategies")
        .each(review.plan().strategies(), (strategy, place) -> strategy(review, strategy, place));
  }

  private static void strategy(Review review, Strategy strategy, Place place) {
    Map<String, String> statement = Map.of("strategy", strategy.statement());
    if (strategy.objectives().isEmpty()) {
      review.report(FindingCode.STRATEGY_WITHOUT_OBJECTIVE, place.field("objectives"), statement);
    }
    Place tactics = place.field("tactics");
    if (strategy.tactics().isEmpty()) {
      review.report(FindingCode.STRATEGY_WITHOUT_TACTIC, tactics, statement);
    }
    tactics.each(strategy.tactics(), (tactic, at) -> tactic(review, tactic, at));
  }

  private static void tactic(Review review, Tactic tactic, Place place) {
    if (tactic.owner() == null) {
      review.report(
          FindingCode.TACTIC_WITHOUT_OWNER, place.field("owner"), Map.of("tactic", tactic.text()));
    }
  }
}
