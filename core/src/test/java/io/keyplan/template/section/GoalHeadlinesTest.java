package io.keyplan.template.section;

import static io.keyplan.template.section.Sentences.assertBoth;
import static io.keyplan.template.section.Sentences.assertSilent;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.Objective;
import io.keyplan.model.choice.ObjectiveStatus;
import io.keyplan.model.choice.OpportunityKind;
import io.keyplan.model.choice.Rag;
import io.keyplan.model.choice.RevenuePerspective;
import io.keyplan.template.headline.GoalHeadlines;
import io.keyplan.template.headline.ObjectiveProgress;
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
  void an_objective_off_track_or_at_risk_is_named() {
    assertBoth(
        c -> GoalHeadlines.objectives(c, ObjectiveProgress.all(c)),
        objectives(ACHIEVED, AMBER, RED, GREEN, CANCELLED),
        "Critique : Objective ; 1 autre à risque",
        "Off track: Objective; 1 more at risk");
    assertBoth(
        c -> GoalHeadlines.objectives(c, ObjectiveProgress.all(c)),
        objectives(ACHIEVED, ACHIEVED, AMBER),
        "À risque : Objective ; 2 atteints",
        "At risk: Objective; 2 achieved");
    assertBoth(
        c -> GoalHeadlines.objectives(c, ObjectiveProgress.all(c)),
        objectives(ACHIEVED, RED, RED),
        "2 objectifs critiques sur 3",
        "2 of 3 objectives are off track");
    assertBoth(
        c -> GoalHeadlines.objectives(c, ObjectiveProgress.all(c)),
        objectives(ACHIEVED, GREEN),
        "Atteint : Objective ; 1 autre encore ouvert",
        "Achieved: Objective; 1 other still open");
    assertBoth(
        c -> GoalHeadlines.objectives(c, ObjectiveProgress.all(c)),
        objectives(ACHIEVED, ACHIEVED, GREEN),
        "2 objectifs atteints sur 3",
        "2 of 3 objectives achieved");
  }

  @Test
  void of_some_of_the_objectives_one_is_named_and_none_is_counted() {
    assertBoth(
        c -> GoalHeadlines.objectives(c, ObjectiveProgress.all(c).subList(0, 2)),
        objectives(RED, RED, AMBER),
        "Critique : Objective et 1 autre",
        "Off track: Objective and 1 other");
    assertSilent(
        c -> GoalHeadlines.objectives(c, ObjectiveProgress.all(c).subList(0, 2)),
        objectives(one -> one.due(LocalDate.of(2026, 4, 1)), GREEN, GREEN));
    assertBoth(
        c -> GoalHeadlines.objectives(c, ObjectiveProgress.all(c).subList(0, 2)),
        objectives(ACHIEVED, GREEN, GREEN),
        "Atteint : Objective",
        "Achieved: Objective");
  }

  @Test
  void what_is_at_risk_is_told_whatever_is_achieved() {
    assertBoth(
        c -> GoalHeadlines.objectives(c, ObjectiveProgress.all(c)),
        objectives(AMBER, RED, GREEN),
        "Critique : Objective ; 1 autre à risque",
        "Off track: Objective; 1 more at risk");
    assertBoth(
        c -> GoalHeadlines.objectives(c, ObjectiveProgress.all(c)),
        objectives(RED, RED, GREEN),
        "2 objectifs critiques sur 3",
        "2 of 3 objectives are off track");
    assertBoth(
        c -> GoalHeadlines.objectives(c, ObjectiveProgress.all(c)),
        objectives(AMBER),
        "À risque : Objective",
        "At risk: Objective");
  }

  @Test
  void all_objectives_of_a_kind_have_a_wording_of_their_own() {
    assertBoth(
        c -> GoalHeadlines.objectives(c, ObjectiveProgress.all(c)),
        objectives(ACHIEVED, ACHIEVED, CANCELLED),
        "Les 2 objectifs sont atteints",
        "Both objectives are achieved");
    assertBoth(
        c -> GoalHeadlines.objectives(c, ObjectiveProgress.all(c)),
        objectives(GREEN, GREEN, GREEN),
        "Les 3 objectifs sont conformes",
        "All 3 objectives are on track");
  }

  @Test
  void objectives_without_a_rating_are_told_by_their_next_date() {
    assertBoth(
        c -> GoalHeadlines.objectives(c, ObjectiveProgress.all(c)),
        objectives(
            objective -> objective.due(LocalDate.of(2026, 6, 1)),
            objective -> objective.due(LocalDate.of(2026, 1, 1)),
            GREEN),
        "",
        "");
    assertSilent(
        c -> GoalHeadlines.objectives(c, ObjectiveProgress.all(c)), objectives(objective -> {}));
    assertSilent(c -> GoalHeadlines.objectives(c, ObjectiveProgress.all(c)), objectives(CANCELLED));
  }

  @Test
  void solutions_are_told_by_worth() {
    assertBoth(
        GoalHeadlines::solutions,
        plan -> plan.solution("A", a -> a.amount(900_000)).solution("B", b -> b.amount(780_000)),
        "1,68 M€ de solutions proposées au total",
        "Solutions worth €1.68M in total");
    assertBoth(
        GoalHeadlines::solutions,
        plan -> plan.solution("A", a -> a.goal("g")).solution("B", b -> b.goal("g")),
        "",
        "");
    assertSilent(GoalHeadlines::solutions, plan -> plan.solution("A"));
  }

  @Test
  void the_next_tactic_is_named_where_all_have_a_date() {
    assertBoth(
        GoalHeadlines::strategies,
        plan ->
            plan.strategy(
                "S",
                s ->
                    s.tactic("T", t -> t.due(LocalDate.of(2026, 3, 1)))
                        .tactic("U", t -> t.due(LocalDate.of(2026, 1, 1)))),
        "Prochaine échéance le 1ᵉʳ mars : T",
        "Next, by March 1: T");
    assertBoth(
        GoalHeadlines::strategies, plan -> plan.strategy("S", s -> s.tactic("T", t -> {})), "", "");
    assertSilent(GoalHeadlines::strategies, plan -> plan.strategy("S"));
  }

  @Test
  void new_business_is_held_against_the_growth_aimed_at() {
    assertBoth(
        GoalHeadlines::opportunities,
        plan -> growth(opportunities(plan)),
        "Affaires nouvelles pondérées : 500 k€ sur 1,4 M€ de croissance visée en 2026, il manque 900 k€",
        "Weighted new business covers €500k of the €1.4M of growth targeted for 2026: €900k missing");
  }

  @Test
  void without_growth_of_ours_all_opportunities_are_added_up() {
    String french = "4 M€ d’opportunités, soit 2,25 M€ après pondération";
    String english = "Opportunities worth €4M, €2.25M weighted by probability";
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
        "",
        "");
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
