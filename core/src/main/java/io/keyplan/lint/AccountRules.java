package io.keyplan.lint;

import io.keyplan.model.Account;
import io.keyplan.model.DecisionStep;
import io.keyplan.model.choice.AccountType;
import io.keyplan.model.choice.OpportunityKind;
import java.time.LocalDate;
import java.util.Map;

/** The client's contract and how it decides. */
final class AccountRules {

  private static final Place ACCOUNT = Place.of("account");

  private AccountRules() {}

  static void check(Review review) {
    Account account = review.plan().account();
    boolean customer =
        account.type() != AccountType.PROSPECT && account.type() != AccountType.FORMER_CUSTOMER;
    if (customer && account.contractEnd() != null) {
      contractEnd(review, account.contractEnd());
    }
    Place steps = ACCOUNT.field("decisionProcess");
    for (int i = 0; i < account.decisionProcess().size(); i++) {
      DecisionStep step = account.decisionProcess().get(i);
      decisionStep(review, step, steps.entry(step, i), i + 1);
    }
  }

  private static void contractEnd(Review review, LocalDate end) {
    Place place = ACCOUNT.field("contractEnd");
    if (review.isPast(end)) {
      review.report(FindingCode.CONTRACT_ENDED, place, Map.of("date", review.day(end)));
      return;
    }
    long days = -review.daysSince(end);
    boolean renewal =
        review.plan().opportunities().stream()
            .anyMatch(opportunity -> opportunity.kind() == OpportunityKind.RENEWAL);
    if (days <= review.options().contractHorizonDays() && !renewal) {
      review.report(
          FindingCode.CONTRACT_ENDING_WITHOUT_RENEWAL,
          place,
          Map.of("date", review.day(end), "days", days));
    }
  }

  private static void decisionStep(Review review, DecisionStep step, Place place, int number) {
    String name = step.step() == null ? String.valueOf(number) : step.step();
    if (step.decider() == null) {
      review.report(
          FindingCode.DECISION_STEP_WITHOUT_DECIDER, place.field("decider"), Map.of("step", name));
    }
    if (step.date() != null && review.isPast(step.date())) {
      review.report(
          FindingCode.DECISION_STEP_PAST,
          place.field("date"),
          Map.of("step", name, "days", review.daysSince(step.date())));
    }
  }
}
