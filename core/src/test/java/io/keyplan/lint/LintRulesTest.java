package io.keyplan.lint;

import static io.keyplan.lint.SoundPlan.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.i18n.Messages;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Period;
import io.keyplan.model.Revenue;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.model.choice.ApprovalStatus;
import io.keyplan.model.choice.Beneficiary;
import io.keyplan.model.choice.BuyingRole;
import io.keyplan.model.choice.Confidence;
import io.keyplan.model.choice.DecisionPower;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.model.choice.Sentiment;
import io.keyplan.value.Ref;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds its case, and only that, once the sound plan has it. */
class LintRulesTest {

  private static final AccountPlan SOUND = SoundPlan.PLAN;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Completeness is a matter of its own: a change that a rule is about must not also tip it. */
  private static final LintOptions OPTIONS = LintOptions.builder().completePercent(0).build();

  private record Case(FindingCode code, String pointer, AccountPlan plan) {
    @Override
    public String toString() {
      return code.id() + " at " + pointer;
    }
  }

  @Test
  void nothing_is_found_in_a_sound_plan() {
    for (String language : Messages.LANGUAGES) {
      LintReport report =
          PlanLint.check(SOUND, AS_OF, Messages.of(Locale.forLanguageTag(language)));

      assertThat(report.findings()).isEmpty();
      assertThat(report.hasErrors()).isFalse();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void a_rule_finds_its_case_alone(Case given) {
    LintReport report = PlanLint.check(given.plan, AS_OF, Messages.of(Locale.ENGLISH), OPTIONS);

    assertThat(report.findings())
        .extracting(finding -> new Case(finding.code(), finding.pointer(), given.plan))
        .containsExactly(given);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void a_finding_speaks_the_language_asked_for_in_whole_sentences(Case given) {
    Finding english = only(given.plan, Locale.ENGLISH);
    Finding french = only(given.plan, Locale.FRENCH);

    assertThat(List.of(english.message(), english.advice(), french.message(), french.advice()))
        .doesNotHaveDuplicates()
        .allSatisfy(text -> assertThat(text).endsWith(".").doesNotContain("{", "}", "\n"));
    assertThat(french.path()).isEqualTo(english.path());
    assertThat(french.path().isNone()).isFalse();
  }

  private static Finding only(AccountPlan plan, Locale locale) {
    return PlanLint.check(plan, AS_OF, Messages.of(locale), OPTIONS).findings().get(0);
  }

  @Test
  void every_rule_has_a_case() {
    Set<FindingCode> covered = cases().stream().map(Case::code).collect(Collectors.toSet());
    covered.add(FindingCode.COMPONENT_INCOMPLETE);

    assertThat(EnumSet.allOf(FindingCode.class)).isEqualTo(covered);
  }

  static List<Case> cases() {
    return List.of(
            header(),
            accountAndPeople(),
            person(),
            revenue(),
            situation(),
            goals(),
            strategies(),
            actions(),
            actionDates(),
            means())
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static List<Case> header() {
    return List.of(
        set(FindingCode.PLAN_WITHOUT_PURPOSE, "/info/purpose", null),
        set(FindingCode.PLAN_WITHOUT_AUTHOR, "/info/createdBy", null),
        set(FindingCode.PLAN_WITHOUT_AS_OF, "/info/asOf", null),
        set(FindingCode.PLAN_PERIOD_MISSING, "/info/period", null),
        set(
            FindingCode.PLAN_PERIOD_REVERSED,
            "/info/period",
            new Period(AS_OF.plusDays(500), AS_OF.plusDays(400))),
        new Case(
            FindingCode.PLAN_PERIOD_OVER,
            "/info/period/end",
            // Actions due after the period would be a finding of their own.
            withoutActions(change(SOUND, "/info/period/end", AS_OF.minusDays(1)))),
        set(FindingCode.PLAN_WITHOUT_NEXT_REVIEW, "/info/nextReview", null),
        set(FindingCode.REVIEW_OVERDUE, "/info/nextReview", AS_OF.minusDays(1)),
        set(FindingCode.REF_UNMATCHED, "/info/createdBy", Ref.of("m-9")),
        new Case(
            FindingCode.FACTS_UNCONFIRMED,
            "/confidence",
            change(SOUND, "/confidence", Map.of("/account/industry", Confidence.ASSUMED))),
        set(
            FindingCode.PERCENTAGES_LIKE_FRACTIONS,
            "/opportunities/0/probability",
            new BigDecimal("0.4")));
  }

  private static List<Case> accountAndPeople() {
    return List.of(
        set(
            FindingCode.CONTRACT_ENDING_WITHOUT_RENEWAL,
            "/account/contractEnd",
            AS_OF.plusDays(180)),
        set(FindingCode.CONTRACT_ENDED, "/account/contractEnd", AS_OF.minusDays(1)),
        set(FindingCode.DECISION_STEP_WITHOUT_DECIDER, "/account/decisionProcess/0/decider", null),
        set(FindingCode.DECISION_STEP_PAST, "/account/decisionProcess/0/date", AS_OF.minusDays(1)),
        new Case(
            FindingCode.DECISION_MAKER_MISSING,
            "/people",
            change(SOUND, "/people/0/decisionPower", DecisionPower.RECOMMENDS)),
        new Case(
            FindingCode.EXECUTIVE_SPONSOR_MISSING,
            "/people",
            change(SOUND, "/people/0/roles", List.of(OpenEnum.of(BuyingRole.APPROVER)))),
        new Case(
            FindingCode.CHAMPION_MISSING,
            "/people",
            change(SOUND, "/people/0/sentiment", Sentiment.SUPPORTER)),
        new Case(
            FindingCode.SINGLE_CONTACT,
            "/people/0",
            change(change(SOUND, "/people/1/lastContact", null), "/people/1/active", false)),
        new Case(
            FindingCode.PERSON_TWICE,
            "/people/0/name",
            change(SOUND, "/people/1/name", "ann  ROY")),
        new Case(
            FindingCode.REPORTS_TO_CYCLE,
            "/people/0/reportsTo",
            change(SOUND, "/people/0/reportsTo", Ref.of("p-2"))),
        set(FindingCode.PRIORITY_WITHOUT_SPONSOR, "/priorities/0/sponsor", null),
        new Case(
            FindingCode.PRIORITY_WITHOUT_INITIATIVE,
            "/priorities/0",
            change(SOUND, "/initiatives/0/priority", null)),
        set(FindingCode.INITIATIVE_END_PAST, "/initiatives/0/end", AS_OF.minusDays(1)));
  }

  private static List<Case> person() {
    return List.of(
        set(FindingCode.DECISION_MAKER_WITHOUT_OWNER, "/people/0/owner", null),
        set(FindingCode.DECISION_MAKER_WEAK_RELATIONSHIP, "/people/0/relationship/current", 2),
        set(FindingCode.OPPONENT_WITHOUT_ACTION, "/people/1/sentiment", Sentiment.OPPONENT),
        set(FindingCode.PERSON_WITHOUT_ROLE, "/people/1/roles", List.of()),
        new Case(
            FindingCode.PERSON_WITHOUT_REPORTING_LINE,
            "/people/2/reportsTo",
            PlanChange.set(
                PlanChange.addLike(SOUND, "/people", "name", "Cat Nil"),
                "/people/2/reportsTo",
                null)),
        set(FindingCode.PERSONA_UNNAMED, "/people/1/name", null),
        set(FindingCode.CONTACT_STALE, "/people/0/lastContact", AS_OF.minusDays(91)),
        new Case(
            FindingCode.CONTACT_NEVER,
            "/people/2/lastContact",
            PlanChange.set(
                PlanChange.set(
                    PlanChange.addLike(SOUND, "/people", "name", "Cat Nil"),
                    "/people/2/reportsTo",
                    Ref.of("p-1")),
                "/people/2/lastContact",
                null)));
  }

  private static List<Case> revenue() {
    return List.of(
        set(FindingCode.REVENUE_MISSING, "/revenue", Revenue.EMPTY),
        new Case(
            FindingCode.REVENUE_TARGET_MISSING,
            "/revenue/series",
            change(SOUND, "/revenue/series/1/target", null)),
        new Case(
            FindingCode.REVENUE_STREAMS_DISAGREE,
            "/revenue/series/0",
            change(SOUND, "/revenue/series/0/actual", BigDecimal.valueOf(98))),
        set(
            FindingCode.REVENUE_FORECAST_BELOW_TARGET,
            "/revenue/series/1/forecast",
            BigDecimal.valueOf(119)));
  }

  private static List<Case> situation() {
    return List.of(
        new Case(
            FindingCode.SWOT_ITEM_WITHOUT_CONSEQUENCE,
            "/situation/swots/0/weaknesses/0",
            change(SOUND, "/situation/swots/0/weaknesses/0/action", null)),
        set(FindingCode.SWOT_QUADRANT_EMPTY, "/situation/swots/0/threats", List.of()),
        new Case(
            FindingCode.COMPETITOR_MISSING,
            "/situation/competitors",
            change(SOUND, "/situation/competitors/1/us", true)),
        new Case(
            FindingCode.COMPETITOR_SHARES_ABOVE_100,
            "/situation/competitors",
            change(SOUND, "/situation/competitors/1/share", BigDecimal.valueOf(41))),
        new Case(
            FindingCode.WHITE_SPACE_UNKNOWN_UNIT,
            "/situation/whiteSpace/cells/0/unit",
            change(SOUND, "/situation/whiteSpace/units", List.of("South"))),
        new Case(
            FindingCode.WHITE_SPACE_UNKNOWN_OFFERING,
            "/situation/whiteSpace/cells/0/offering",
            change(SOUND, "/situation/whiteSpace/offerings", List.of())),
        new Case(
            FindingCode.WHITE_SPACE_CELL_TWICE,
            "/situation/whiteSpace/cells/1",
            PlanChange.addLike(SOUND, "/situation/whiteSpace/cells", "note", "again")),
        new Case(
            FindingCode.RISK_WITHOUT_MITIGATION,
            "/situation/risks/0/mitigation",
            change(
                change(SOUND, "/situation/risks/0/mitigation", null),
                "/situation/risks/0/impact",
                3)),
        set(FindingCode.RISK_HIGH_UNMITIGATED, "/situation/risks/0/mitigation", null),
        set(FindingCode.RISK_WITHOUT_OWNER, "/situation/risks/0/owner", null),
        set(FindingCode.RISK_OVERDUE, "/situation/risks/0/due", AS_OF.minusDays(1)),
        set(FindingCode.OPEN_QUESTION_WITHOUT_OWNER, "/situation/openQuestions/0/owner", null),
        set(
            FindingCode.OPEN_QUESTION_OVERDUE,
            "/situation/openQuestions/0/due",
            AS_OF.minusDays(1)));
  }

  private static List<Case> goals() {
    String objective = "/goals/0/objectives/0";
    return List.of(
        new Case(
            FindingCode.GOAL_WITHOUT_OBJECTIVE,
            "/goals/1/objectives",
            PlanChange.addLike(SOUND, "/goals", "objectives", List.of())),
        new Case(
            FindingCode.GOALS_ONE_SIDED,
            "/goals",
            change(SOUND, "/goals/0/beneficiary", Beneficiary.OURS)),
        set(FindingCode.OBJECTIVE_WITHOUT_MEASURE, objective + "/target", null),
        set(FindingCode.OBJECTIVE_WITHOUT_BASELINE, objective + "/baseline", null),
        set(
            FindingCode.OBJECTIVE_TARGET_BELOW_BASELINE,
            objective + "/target",
            BigDecimal.valueOf(99)),
        set(FindingCode.OBJECTIVE_TARGET_EQUALS_BASELINE, objective + "/target", HUNDRED),
        set(FindingCode.OBJECTIVE_WITHOUT_DUE, objective + "/due", null),
        set(FindingCode.OBJECTIVE_WITHOUT_OWNER, objective + "/owner", null),
        new Case(
            FindingCode.OBJECTIVE_OVERDUE,
            objective + "/due",
            withoutActions(change(SOUND, objective + "/due", AS_OF.minusDays(1)))),
        new Case(
            FindingCode.OBJECTIVE_WITHOUT_ACTION,
            "/goals/0/objectives/1",
            PlanChange.addLike(SOUND, "/goals/0/objectives", "title", "Another")),
        set(FindingCode.SOLUTION_WITHOUT_GOAL, "/solutions/0/goal", null),
        set(FindingCode.SOLUTION_WITHOUT_CLIENT_VALUE, "/solutions/0/valueToClient", null));
  }

  private static List<Case> strategies() {
    return List.of(
        set(FindingCode.STRATEGY_WITHOUT_OBJECTIVE, "/strategies/0/objectives", List.of()),
        set(FindingCode.STRATEGY_WITHOUT_TACTIC, "/strategies/0/tactics", List.of()),
        set(FindingCode.TACTIC_WITHOUT_OWNER, "/strategies/0/tactics/0/owner", null),
        set(FindingCode.OPPORTUNITY_WITHOUT_VALUE, "/opportunities/0/value", null),
        set(FindingCode.OPPORTUNITY_WITHOUT_PROBABILITY, "/opportunities/0/probability", null),
        set(FindingCode.OPPORTUNITY_WITHOUT_CLOSE_DATE, "/opportunities/0/closeDate", null),
        set(
            FindingCode.OPPORTUNITY_CLOSE_DATE_PAST,
            "/opportunities/0/closeDate",
            AS_OF.minusDays(1)));
  }

  private static List<Case> actions() {
    return List.of(
        set(FindingCode.ACTION_WITHOUT_OWNER, "/actions/0/owner", null),
        set(FindingCode.ACTION_WITHOUT_DUE, "/actions/0/due", null),
        set(FindingCode.ACTION_OVERDUE, "/actions/0/due", AS_OF.minusDays(1)),
        set(FindingCode.ACTION_WITHOUT_OBJECTIVE, "/actions/0/objective", null),
        set(FindingCode.ACTION_PROGRESS_DISAGREES, "/actions/0/progress", HUNDRED),
        new Case(
            FindingCode.ACTION_COMPLETED_WITHOUT_DATE,
            "/actions/1/completedOn",
            change(SOUND, "/actions/1/status", ActionStatus.COMPLETED)),
        set(
            FindingCode.ACTION_REJECTED_STILL_OPEN,
            "/actions/0/approval",
            ApprovalStatus.WITHDRAWN),
        new Case(
            FindingCode.ACTION_BLOCKED_WITHOUT_NOTE,
            "/actions/0/notes",
            change(SOUND, "/actions/0/status", ActionStatus.BLOCKED)));
  }

  private static List<Case> actionDates() {
    return List.of(
        new Case(
            FindingCode.ACTION_DATES_REVERSED,
            "/actions/0/due",
            change(SOUND, "/actions/0/start", AS_OF.plusDays(11))),
        new Case(
            FindingCode.ACTION_AFTER_GOAL,
            "/actions/1/due",
            change(SOUND, "/actions/1/due", AS_OF.plusDays(201))),
        new Case(
            FindingCode.ACTION_AFTER_PERIOD,
            "/actions/1/due",
            change(change(SOUND, "/info/period/end", AS_OF.plusDays(15)), "/info/status", null)),
        new Case(
            FindingCode.ACTION_DEPENDENCY_CYCLE,
            "/actions/0/dependsOn",
            change(
                change(SOUND, "/actions/0/dependsOn", List.of(Ref.of("a-2"))),
                "/actions/0/due",
                AS_OF.plusDays(20))),
        new Case(
            FindingCode.ACTION_DEPENDS_ON_LATER,
            "/actions/1/dependsOn",
            change(SOUND, "/actions/1/due", AS_OF.plusDays(9))),
        set(FindingCode.MILESTONE_WITHOUT_DATE, "/milestones/0/date", null),
        set(FindingCode.MILESTONE_WITHOUT_CRITERION, "/milestones/0/criterion", null),
        set(FindingCode.MILESTONE_PAST, "/milestones/0/date", AS_OF.minusDays(1)));
  }

  private static List<Case> means() {
    return List.of(
        new Case(
            FindingCode.STAFF_OVER_ALLOCATED,
            "/resources/staff",
            PlanChange.addLike(SOUND, "/resources/staff", "allocation", BigDecimal.valueOf(41))),
        set(FindingCode.BUDGET_OVERSPENT, "/resources/budget/0/spent", BigDecimal.valueOf(101)),
        set(
            FindingCode.BUDGET_OVERCOMMITTED,
            "/resources/budget/0/committed",
            BigDecimal.valueOf(101)),
        set(FindingCode.KPI_MISSING, "/performance/kpis", List.of()),
        set(FindingCode.KPI_WITHOUT_TARGET, "/performance/kpis/0/target", null),
        set(FindingCode.KPI_WITHOUT_ACTUAL, "/performance/kpis/0/actual", null),
        set(FindingCode.KPI_WITHOUT_OWNER, "/performance/kpis/0/owner", null),
        set(FindingCode.KPI_STALE, "/performance/kpis/0/asOf", AS_OF.minusDays(101)));
  }

  private static AccountPlan withoutActions(AccountPlan plan) {
    return change(
        change(plan, "/actions", List.of()),
        "/situation/swots/0/weaknesses/0/action",
        Ref.of("a call"));
  }

  /** The case that a value at a place makes, which is found at that place. */
  private static Case set(FindingCode code, String pointer, Object value) {
    return new Case(code, pointer, change(SOUND, pointer, value));
  }

  private static AccountPlan change(AccountPlan plan, String pointer, Object value) {
    return PlanChange.set(plan, pointer, value);
  }
}
