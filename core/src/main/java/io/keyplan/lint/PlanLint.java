package io.keyplan.lint;

import io.keyplan.i18n.Messages;
import io.keyplan.model.AccountPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reviews a plan as an experienced colleague would: finds what is missing, what contradicts itself
 * and what has run past its date. Thread-safe.
 */
public final class PlanLint {

  private static final List<Consumer<Review>> RULES =
      List.of(
          PlanInfoRules::check,
          CompletenessRule::check,
          ReferenceRules::check,
          PercentageRules::check,
          AccountRules::check,
          PeopleRules::check,
          PersonRules::check,
          ContactRules::check,
          PriorityRules::check,
          RevenueRules::check,
          SwotRules::check,
          CompetitorRules::check,
          WhiteSpaceRules::check,
          RiskRules::check,
          OpenQuestionRules::check,
          GoalRules::check,
          ObjectiveRules::check,
          SolutionRules::check,
          StrategyRules::check,
          OpportunityRules::check,
          ActionRules::check,
          ActionStateRules::check,
          ActionOrderRules::check,
          MilestoneRules::check,
          ResourceRules::check,
          KpiRules::check);

  private PlanLint() {}

  /**
   * Reviews a plan by the standard options.
   *
   * @param asOf the day for which the plan is reviewed, as {@link AccountPlan#asOf} gives it
   * @param messages the language of the findings
   */
  public static LintReport check(AccountPlan plan, LocalDate asOf, Messages messages) {
    return check(plan, asOf, messages, LintOptions.standard());
  }

  /**
   * Reviews a plan.
   *
   * @param asOf the day for which the plan is reviewed, as {@link AccountPlan#asOf} gives it
   * @param messages the language of the findings
   * @param options what to go by
   */
  public static LintReport check(
      AccountPlan plan, LocalDate asOf, Messages messages, LintOptions options) {
    Review review = new Review(plan, asOf, messages.with(plan.customFields().texts()), options);
    RULES.forEach(rule -> rule.accept(review));
    return new LintReport(review.findings(), Completeness.of(plan));
  }
}
