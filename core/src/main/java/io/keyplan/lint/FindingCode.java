package io.keyplan.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a review can find; the texts {@code lint.…} say it in words. */
public enum FindingCode {
  // The plan as a whole
  COMPONENT_INCOMPLETE(Severity.INFO),
  PLAN_WITHOUT_PURPOSE(Severity.INFO),
  PLAN_WITHOUT_AUTHOR(Severity.WARNING),
  PLAN_WITHOUT_AS_OF(Severity.INFO),
  PLAN_PERIOD_MISSING(Severity.INFO),
  PLAN_PERIOD_REVERSED(Severity.ERROR),
  PLAN_PERIOD_OVER(Severity.WARNING),
  PLAN_WITHOUT_NEXT_REVIEW(Severity.INFO),
  REVIEW_OVERDUE(Severity.WARNING),
  REF_UNMATCHED(Severity.WARNING),
  FACTS_UNCONFIRMED(Severity.INFO),
  PERCENTAGES_LIKE_FRACTIONS(Severity.WARNING),
  // The client and its contract
  CONTRACT_ENDING_WITHOUT_RENEWAL(Severity.WARNING),
  CONTRACT_ENDED(Severity.WARNING),
  DECISION_STEP_WITHOUT_DECIDER(Severity.WARNING),
  DECISION_STEP_PAST(Severity.INFO),
  // People
  DECISION_MAKER_MISSING(Severity.WARNING),
  DECISION_MAKER_WITHOUT_OWNER(Severity.WARNING),
  DECISION_MAKER_WEAK_RELATIONSHIP(Severity.WARNING),
  EXECUTIVE_SPONSOR_MISSING(Severity.INFO),
  CHAMPION_MISSING(Severity.INFO),
  SINGLE_CONTACT(Severity.WARNING),
  OPPONENT_WITHOUT_ACTION(Severity.WARNING),
  PERSON_WITHOUT_ROLE(Severity.INFO),
  PERSON_WITHOUT_REPORTING_LINE(Severity.INFO),
  PERSONA_UNNAMED(Severity.INFO),
  PERSON_TWICE(Severity.WARNING),
  REPORTS_TO_CYCLE(Severity.ERROR),
  CONTACT_STALE(Severity.WARNING),
  CONTACT_NEVER(Severity.WARNING),
  // Priorities and initiatives
  PRIORITY_WITHOUT_INITIATIVE(Severity.INFO),
  PRIORITY_WITHOUT_SPONSOR(Severity.INFO),
  INITIATIVE_END_PAST(Severity.WARNING),
  // Revenue
  REVENUE_MISSING(Severity.INFO),
  REVENUE_TARGET_MISSING(Severity.INFO),
  REVENUE_STREAMS_DISAGREE(Severity.WARNING),
  REVENUE_FORECAST_BELOW_TARGET(Severity.WARNING),
  // Situation
  SWOT_ITEM_WITHOUT_CONSEQUENCE(Severity.WARNING),
  SWOT_QUADRANT_EMPTY(Severity.INFO),
  COMPETITOR_MISSING(Severity.INFO),
  COMPETITOR_SHARES_ABOVE_100(Severity.WARNING),
  WHITE_SPACE_UNKNOWN_UNIT(Severity.ERROR),
  WHITE_SPACE_UNKNOWN_OFFERING(Severity.ERROR),
  WHITE_SPACE_CELL_TWICE(Severity.ERROR),
  RISK_WITHOUT_MITIGATION(Severity.WARNING),
  RISK_WITHOUT_OWNER(Severity.WARNING),
  RISK_HIGH_UNMITIGATED(Severity.WARNING),
  RISK_OVERDUE(Severity.WARNING),
  OPEN_QUESTION_WITHOUT_OWNER(Severity.INFO),
  OPEN_QUESTION_OVERDUE(Severity.WARNING),
  // Goals, objectives and solutions
  GOAL_WITHOUT_OBJECTIVE(Severity.WARNING),
  GOALS_ONE_SIDED(Severity.INFO),
  OBJECTIVE_WITHOUT_MEASURE(Severity.WARNING),
  OBJECTIVE_WITHOUT_BASELINE(Severity.INFO),
  OBJECTIVE_TARGET_BELOW_BASELINE(Severity.WARNING),
  OBJECTIVE_TARGET_EQUALS_BASELINE(Severity.INFO),
  OBJECTIVE_WITHOUT_DUE(Severity.WARNING),
  OBJECTIVE_WITHOUT_OWNER(Severity.WARNING),
  OBJECTIVE_WITHOUT_ACTION(Severity.WARNING),
  OBJECTIVE_OVERDUE(Severity.WARNING),
  SOLUTION_WITHOUT_GOAL(Severity.INFO),
  SOLUTION_WITHOUT_CLIENT_VALUE(Severity.INFO),
  // Strategies and opportunities
  STRATEGY_WITHOUT_OBJECTIVE(Severity.INFO),
  STRATEGY_WITHOUT_TACTIC(Severity.INFO),
  TACTIC_WITHOUT_OWNER(Severity.INFO),
  OPPORTUNITY_WITHOUT_VALUE(Severity.INFO),
  OPPORTUNITY_WITHOUT_PROBABILITY(Severity.INFO),
  OPPORTUNITY_WITHOUT_CLOSE_DATE(Severity.INFO),
  OPPORTUNITY_CLOSE_DATE_PAST(Severity.WARNING),
  // Actions and milestones
  ACTION_WITHOUT_OWNER(Severity.WARNING),
  ACTION_WITHOUT_DUE(Severity.WARNING),
  ACTION_OVERDUE(Severity.WARNING),
  ACTION_DATES_REVERSED(Severity.ERROR),
  ACTION_AFTER_GOAL(Severity.WARNING),
  ACTION_AFTER_PERIOD(Severity.INFO),
  ACTION_PROGRESS_DISAGREES(Severity.WARNING),
  ACTION_COMPLETED_WITHOUT_DATE(Severity.INFO),
  ACTION_REJECTED_STILL_OPEN(Severity.WARNING),
  ACTION_BLOCKED_WITHOUT_NOTE(Severity.INFO),
  ACTION_WITHOUT_OBJECTIVE(Severity.INFO),
  ACTION_DEPENDENCY_CYCLE(Severity.ERROR),
  ACTION_DEPENDS_ON_LATER(Severity.WARNING),
  MILESTONE_WITHOUT_DATE(Severity.WARNING),
  MILESTONE_WITHOUT_CRITERION(Severity.INFO),
  MILESTONE_PAST(Severity.WARNING),
  // Resources
  STAFF_OVER_ALLOCATED(Severity.WARNING),
  BUDGET_OVERSPENT(Severity.WARNING),
  BUDGET_OVERCOMMITTED(Severity.WARNING),
  // Performance
  KPI_MISSING(Severity.INFO),
  KPI_WITHOUT_TARGET(Severity.WARNING),
  KPI_WITHOUT_ACTUAL(Severity.INFO),
  KPI_WITHOUT_OWNER(Severity.INFO),
  KPI_STALE(Severity.WARNING);

  private final Severity severity;

  FindingCode(Severity severity) {
    this.severity = severity;
  }

  /** Gives the severity unless {@link LintOptions} say otherwise. */
  public Severity severity() {
    return severity;
  }

  /** Gives the code in writing, such as {@code action-without-owner}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Finds a code by its {@link #id}. */
  public static Optional<FindingCode> ofId(String id) {
    return Arrays.stream(values()).filter(code -> code.id().equals(id)).findFirst();
  }

  /** Lists the ids of all codes. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(FindingCode::id).toList();
  }

  /** Gives the key of the sentence that says it. */
  String messageKey() {
    return "lint." + id();
  }

  /** Gives the key of the line that says what to do. */
  String adviceKey() {
    return messageKey() + ".advice";
  }
}
