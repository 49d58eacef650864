package io.keyplan.template.section;

import static io.keyplan.template.section.Sentences.assertBoth;
import static io.keyplan.template.section.Sentences.assertSilent;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.Objective;
import io.keyplan.model.choice.ObjectiveStatus;
import io.keyplan.model.choice.OpportunityKind;
import io.keyplan.model.choice.Rag;
import io.keyplan.model.choice.RevenuePerspective;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class GoalHeadlinesTest {

  private static final Consumer<Objective.Builder> ACHIEVED =
      objective -> objective.status(ObjectiveStatus.ACHIEVED).rag(Rag.RED);
  private static final Consumer<Objective.Builder> CANCELLED =
      objective -> objective.status(ObjectiveStatus.CANCELLED).rag(Rag.RED);
  private static final Consumer<Objective.Builder> GREEN = objective -> objective.rag(Rag.GREEN);
  private static final Consumer<Objective.Builder> AMBER = objective -> objective.rag(Rag.AMBER);
  private static final Consumer<Objective.Builder> RED = objective -> objective.rag(Rag.RED);

  @Test
  void achieved_objectives_and_open_ones_at_risk_are_counted() {
    assertBoth(
        GoalHeadlines::objectives,
        objectives(ACHIEVED, AMBER, RED, GREEN, CANCELLED),
        "1 objectif atteint sur 4, 1 à risque et 1 critique",
        "1 of 4 objectives achieved, 1 at risk and 1 off track");
    assertBoth(
        GoalHeadlines::objectives,
        objectives(ACHIEVED, ACHIEVED, AMBER),
        "2 objectifs atteints sur 3, 1 à risque",
        "2 of 3 objectives achieved, 1 at risk");
    assertBoth(
        GoalHeadlines::objectives,
        objectives(ACHIEVED, RED, RED),
        "1 objectif atteint sur 3, 2 critiques",
        "1 of 3 objectives achieved, 2 off track");
    assertBoth(
        GoalHeadlines::objectives,
        objectives(ACHIEVED, GREEN),
        "1 objectif atteint sur 2",
        "1 of 2 objectives achieved");
  }

  @Test
  void where_none_is_achieved_the_risks_are_told_alone() {
    assertBoth(
        GoalHeadlines::objectives,
        objectives(AMBER, RED, GREEN),
        "Sur 3 objectifs, 1 à risque et 1 critique",
        "1 of 3 objectives at risk and 1 off track");
    assertBoth(
        GoalHeadlines::objectives,
        objectives(RED, RED, GREEN),
        "2 objectifs critiques sur 3",
        "2 of 3 objectives off track");
    assertBoth(
        GoalHeadlines::objectives,
        objectives(AMBER),
        "Le seul objectif est à risque",
        "The only objective is at risk");
  }

  @Test
  void all_objectives_of_a_kind_have_a_wording_of_their_own() {
    assertBoth(
        GoalHeadlines::objectives,
        objectives(ACHIEVED, ACHIEVED, CANCELLED),
        "Les 2 objectifs sont atteints",
        "Both objectives are achieved");
    assertBoth(
        GoalHeadlines::objectives,
        objectives(GREEN, GREEN, GREEN),
        "Les 3 objectifs sont conformes",
        "All 3 objectives are on track");
  }

  @Test
  void objectives_without_a_rating_are_told_by_their_next_date() {
    assertBoth(
        GoalHeadlines::objectives,
        objectives(
            objective -> objective.due(LocalDate.of(2026, 6, 1)),
            objective -> objective.due(LocalDate.of(2026, 1, 1)),
            GREEN),
        "3 objectifs ; première échéance le 1er juin",
        "3 objectives; the first due on June 1");
    assertSilent(GoalHeadlines::objectives, objectives(objective -> {}));
    assertSilent(GoalHeadlines::objectives, objectives(CANCELLED));
  }

  @Test
  void solutions_are_told_by_worth_else_by_goals() {
    assertBoth(
        GoalHeadlines::solutions,
        plan -> plan.solution("A", a -> a.amount(900_000)).solution("B", b -> b.amount(780_000)),
        "2 solutions pour un montant de 1,68 M€",
        "2 solutions worth €1.68M");
    assertBoth(
        GoalHeadlines::solutions,
        plan -> plan.solution("A", a -> a.goal("g")).solution("B", b -> b.goal("g")),
        "2 solutions pour 1 but",
        "2 solutions for 1 goal");
    assertSilent(GoalHeadlines::solutions, plan -> plan.solution("A"));
  }

  @Test
  void strategies_are_told_by_their_tactics() {
    assertBoth(
        GoalHeadlines::strategies,
        plan ->
            plan.strategy(
                "S",
                s ->
                    s.tactic("T", t -> t.due(LocalDate.of(2026, 3, 1)))
                        .tactic("U", t -> t.due(LocalDate.of(2026, 1, 1)))),
        "1 stratégie, 2 tactiques ; prochaine échéance le 1er mars",
        "1 strategy, 2 tactics; next due on March 1");
    assertBoth(
        GoalHeadlines::strategies,
        plan -> plan.strategy("S", s -> s.tactic("T", t -> {})),
        "1 stratégie, 1 tactique",
        "1 strategy, 1 tactic");
    assertSilent(GoalHeadlines::strategies, plan -> plan.strategy("S"));
  }

  @Test
  void new_business_is_held_against_the_growth_aimed_at() {
    assertBoth(
        GoalHeadlines::opportunities,
        plan -> growth(opportunities(plan)),
        "500 k€ d’affaires nouvelles, après pondération, face à 1,4 M€ de croissance visée en 2026",
        "€500k of weighted new business against €1.4M of growth targeted for 2026");
  }

  @Test
  void without_growth_of_ours_all_opportunities_are_added_up() {
    String french = "3 opportunités pour 4 M€, soit 2,25 M€ après pondération";
    String english = "3 opportunities worth €4M, €2.25M weighted";
    assertBoth(GoalHeadlines::opportunities, GoalHeadlinesTest::opportunities, french, english);
    assertBoth(
        GoalHeadlines::opportunities,
        plan ->
            growth(opportunities(plan)).revenue(r -> r.perspective(RevenuePerspective.CLIENTS_OWN)),
        french,
        english);
    assertBoth(
        GoalHeadlines::opportunities,
        plan -> plan.opportunity("A", o -> o.value(1_000_000)),
        "1 opportunité pour 1 M€",
        "1 opportunity worth €1M");
    assertSilent(GoalHeadlines::opportunities, plan -> plan.opportunity("A"));
  }

  /** A renewal and what closes after the year of the target add nothing to that year's growth. */
  private static AccountPlan.Builder opportunities(AccountPlan.Builder plan) {
    return plan.opportunity(
            "New", o -> o.value(1_000_000).probability(50).closeDate(LocalDate.of(2026, 12, 31)))
        .opportunity("Kept", o -> o.value(2_000_000).probability(75).kind(OpportunityKind.RENEWAL))
        .opportunity(
            "Later", o -> o.value(1_000_000).probability(25).closeDate(LocalDate.of(2027, 1, 1)));
  }

  private static AccountPlan.Builder growth(AccountPlan.Builder plan) {
    return plan.revenue(
        r ->
            r.year(2025, year -> year.actual(4_200_000))
                .year(2026, year -> year.target(5_600_000)));
  }

  @SafeVarargs
  private static UnaryOperator<AccountPlan.Builder> objectives(
      Consumer<Objective.Builder>... objectives) {
    return plan ->
        plan.goal(
            "Goal",
            goal -> {
              for (Consumer<Objective.Builder> objective : objectives) {
                goal.objective("Objective", objective);
              }
            });
  }
}
