package io.keyplan.template.section;

import static io.keyplan.template.section.Sentences.assertBoth;
import static io.keyplan.template.section.Sentences.assertSilent;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.KpiDirection;
import io.keyplan.model.choice.Rag;
import io.keyplan.template.Composers;
import io.keyplan.template.headline.PerformanceHeadlines;
import io.keyplan.template.headline.ResourceHeadlines;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Means and indicators. */
class TrackingHeadlinesTest {

  @Test
  void staff_is_told_by_days_and_people() {
    assertBoth(
        ResourceHeadlines::staff,
        plan ->
            plan.member("Ann", m -> m.id("m-1"))
                .resources(
                    r ->
                        r.staff("m-1", s -> s.days(new BigDecimal("65.5")))
                            .staff("m-1", s -> s.days(10))
                            .staff("Bob", s -> {})),
        "2 personnes pour 75,5 jours",
        "2 people for 75.5 days");
    assertSilent(ResourceHeadlines::staff, plan -> plan.resources(r -> r.staff("Bob", s -> {})));
  }

  @Test
  void a_budget_is_told_by_what_is_spent_and_left() {
    assertBoth(
        ResourceHeadlines::budget,
        budget(100_000L, 60_000L, 25_000L),
        "25 % du budget dépensés, 40 k€ encore disponibles sur 100 k€",
        "25% of the budget spent, €40k of €100k still available");
    assertBoth(
        ResourceHeadlines::budget,
        budget(100_000L, 60_000L, null),
        "60 % du budget engagés, 40 k€ encore disponibles sur 100 k€",
        "60% of the budget committed, €40k of €100k still available");
    assertBoth(
        ResourceHeadlines::budget,
        budget(100_000L, 0L, 0L),
        "100 k€ encore disponibles sur 100 k€ de budget, rien de dépensé à ce jour",
        "€100k of the €100k budget still available, nothing spent yet");
    assertBoth(
        ResourceHeadlines::budget,
        budget(100_000L, null, null),
        "100 k€ de budget prévus",
        "€100k of budget planned");
  }

  @Test
  void a_budget_that_is_used_up_or_exceeded_is_told_so() {
    assertBoth(
        ResourceHeadlines::budget,
        budget(100_000L, 100_000L, 30_000L),
        "Le budget de 100 k€ est entièrement dépensé ou engagé",
        "The budget of €100k is entirely spent or committed");
    assertBoth(
        ResourceHeadlines::budget,
        budget(100_000L, 20_000L, 130_000L),
        "Dépenses et engagements dépassent de 30 k€ le budget de 100 k€",
        "Spending and commitments exceed the €100k budget by €30k");
    assertBoth(
        ResourceHeadlines::budget,
        budget(null, null, 1_500L),
        "1,5 k€ dépensés sans budget prévu",
        "€1.5k spent without a planned budget");
    assertSilent(ResourceHeadlines::budget, budget(null, null, null));
  }

  @Test
  void spending_beside_the_plan_counts_too() {
    assertBoth(
        ResourceHeadlines::budget,
        plan -> budget(null, null, 30_000L).apply(budget(100_000L, 0L, 0L).apply(plan)),
        "30 % du budget dépensés, 70 k€ encore disponibles sur 100 k€",
        "30% of the budget spent, €70k of €100k still available");
  }

  @Test
  void an_indicator_off_track_is_named() {
    assertBoth(
        PerformanceHeadlines::kpis,
        rated(Rag.GREEN, Rag.AMBER, Rag.RED, null),
        "Critique : K",
        "Off track: K");
    assertBoth(
        PerformanceHeadlines::kpis,
        rated(Rag.GREEN, Rag.GREEN, Rag.AMBER),
        "2 indicateurs conformes sur 3",
        "2 of 3 KPIs on track");
    assertBoth(
        PerformanceHeadlines::kpis, rated(Rag.AMBER, Rag.RED), "Critique : K", "Off track: K");
    assertBoth(
        PerformanceHeadlines::kpis,
        rated(Rag.GREEN, null),
        "Le seul indicateur évalué est conforme",
        "The only rated KPI is on track");
  }

  @Test
  void unrated_indicators_are_told_by_their_trend() {
    assertBoth(
        PerformanceHeadlines::kpis,
        plan -> measured(measured(measured(plan, 5, 4), 4, 5), 4, 4),
        "1 indicateur sur 3 a progressé depuis la mesure précédente",
        "1 of 3 KPIs improved since the previous measurement");
    assertBoth(
        PerformanceHeadlines::kpis,
        plan ->
            plan.performance(
                p ->
                    p.kpi(
                        "Delay",
                        kpi -> kpi.actual(4).previous(5).direction(KpiDirection.LOWER_IS_BETTER))),
        "Le seul indicateur mesuré à nouveau a progressé",
        "The only KPI measured again has improved");
    assertSilent(PerformanceHeadlines::kpis, rated((Rag) null));
  }

  @Test
  void where_no_review_is_to_come_the_last_one_is_told() {
    assertBoth(
        PerformanceHeadlines::reviews,
        plan ->
            plan.performance(
                p ->
                    p.review(review -> review.date(Composers.TODAY.minusDays(40)))
                        .review(review -> review.date(Composers.TODAY.minusDays(10)))),
        "Pas encore de date pour la prochaine revue ; la dernière a eu lieu le 31 janvier",
        "No next review is dated; the last was on January 31");
    assertSilent(
        PerformanceHeadlines::reviews,
        plan ->
            plan.performance(
                p ->
                    p.review(review -> review.date(Composers.TODAY.minusDays(40)))
                        .review(review -> review.type("Undated"))));
  }

  @Test
  void the_next_review_is_one_that_the_reviews_name() {
    LocalDate named = LocalDate.of(2026, 4, 14);
    LocalDate said = LocalDate.of(2026, 3, 1);
    assertBoth(
        PerformanceHeadlines::reviews,
        plan ->
            plan.info(info -> info.nextReview(named))
                .performance(p -> p.review(review -> review.next(said))),
        "",
        "");
    assertBoth(
        PerformanceHeadlines::reviews,
        plan -> plan.performance(p -> p.review(review -> review.next(said))),
        "Prochaine revue le 1ᵉʳ mars, dans 19 jours",
        "Next review on March 1, in 19 days");
    assertSilent(
        PerformanceHeadlines::reviews,
        plan -> plan.info(info -> info.nextReview(LocalDate.of(2026, 2, 9))));
  }

  private static UnaryOperator<AccountPlan.Builder> budget(
      Long planned, Long committed, Long spent) {
    return plan ->
        plan.resources(
            r ->
                r.budget(
                    line ->
                        line.planned(decimal(planned))
                            .committed(decimal(committed))
                            .spent(decimal(spent))));
  }

  private static BigDecimal decimal(Long value) {
    return value == null ? null : BigDecimal.valueOf(value);
  }

  private static UnaryOperator<AccountPlan.Builder> rated(Rag... ratings) {
    return plan -> {
      for (Rag rating : ratings) {
        plan.performance(p -> p.kpi("K", kpi -> kpi.rag(rating)));
      }
      return plan;
    };
  }

  private static AccountPlan.Builder measured(
      AccountPlan.Builder plan, long actual, long previous) {
    return plan.performance(p -> p.kpi("K", kpi -> kpi.actual(actual).previous(previous)));
  }
}
