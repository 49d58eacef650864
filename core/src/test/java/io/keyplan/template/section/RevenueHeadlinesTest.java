package io.keyplan.template.section;

import static io.keyplan.template.section.Sentences.assertBoth;
import static io.keyplan.template.section.Sentences.assertSilent;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.Revenue;
import io.keyplan.model.choice.RevenuePerspective;
import io.keyplan.template.Composer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RevenueHeadlinesTest {

  private static final Function<Composer, String> STREAMS =
      c -> RevenueHeadlines.streams(c, new RevenueStreams(c).years());

  @Test
  void growth_names_the_source_that_carries_most_of_it() {
    assertBoth(
        STREAMS,
        revenue(amounts("Care", 2024, 100, 110), amounts("Energy", 2024, 100, 130)),
        "Le chiffre d’affaires progresse de 20 % à 240 € en 2025, à 75 % grâce à Energy",
        "Revenue grew 20% to €240 in 2025, 75% of it from Energy");
  }

  @Test
  void a_target_is_not_told_as_a_fact() {
    assertBoth(
        STREAMS,
        revenue(
            amounts("Care", 2025, 100, 110),
            amounts("Energy", 2025, 100, 130),
            r -> r.year(2026, year -> year.forecast(220).target(240))),
        "Objectif 2026 de 240 € : +20 %, une hausse portée à 75 % par Energy",
        "The 2026 target of €240 is 20% up, 75% of the growth from Energy");
  }

  @Test
  void a_forecast_is_not_told_as_a_fact() {
    assertBoth(
        STREAMS,
        revenue(
            amounts("Care", 2025, 100, 150),
            r -> r.year(2026, year -> year.forecast(150).target(180))),
        "Prévision 2026 de 150 €, +50 % sur un an",
        "The 2026 forecast of €150 is 50% up on the year before");
    assertBoth(
        STREAMS,
        revenue(amounts("Care", 2026, 100, 150)),
        "Prévision 2027 de 150 €, +50 % sur un an",
        "The 2027 forecast of €150 is 50% up on the year before");
  }

  @Test
  void amounts_of_this_year_that_nothing_explains_are_told_as_they_are() {
    assertBoth(
        STREAMS,
        revenue(amounts("Care", 2025, 100, 150)),
        "150 € en 2026, +50 % sur un an",
        "€150 in 2026, 50% up on the year before");
  }

  @Test
  void no_source_is_named_that_carries_more_than_the_growth_or_little_of_it() {
    assertBoth(
        STREAMS,
        revenue(amounts("Care", 2024, 100, 70), amounts("Energy", 2024, 100, 150)),
        "Le chiffre d’affaires progresse de 10 % à 220 € en 2025",
        "Revenue grew 10% to €220 in 2025");
    assertBoth(
        STREAMS,
        revenue(
            amounts("A", 2024, 100, 110),
            amounts("B", 2024, 100, 110),
            amounts("C", 2024, 100, 110),
            amounts("D", 2024, 100, 110)),
        "Le chiffre d’affaires progresse de 10 % à 440 € en 2025",
        "Revenue grew 10% to €440 in 2025");
  }

  @Test
  void a_name_that_is_too_long_is_left_out() {
    assertBoth(
        STREAMS,
        revenue(amounts("A", 2024, 100, 101), amounts("Long ".repeat(20), 2024, 100, 119)),
        "Le chiffre d’affaires progresse de 10 % à 220 € en 2025",
        "Revenue grew 10% to €220 in 2025");
  }

  @Test
  void a_fall_and_a_standstill_are_told() {
    assertBoth(
        STREAMS,
        revenue(amounts("Care", 2024, 200, 150)),
        "Le chiffre d’affaires recule de 25 % à 150 € en 2025",
        "Revenue fell 25% to €150 in 2025");
    assertBoth(
        STREAMS,
        revenue(amounts("Care", 2024, 1_000_000, 1_001_000)),
        "Le chiffre d’affaires reste stable, à 1 M€ en 2025",
        "Revenue stable at €1M in 2025");
  }

  @Test
  void the_clients_own_revenue_is_not_taken_for_ours() {
    assertBoth(
        STREAMS,
        revenue(
            amounts("Care", 2024, 100, 150), r -> r.perspective(RevenuePerspective.CLIENTS_OWN)),
        "Les revenus du client progressent de 50 % à 150 € en 2025",
        "The client’s revenue grew 50% to €150 in 2025");
  }

  @Test
  void without_a_year_before_the_largest_source_is_named() {
    assertBoth(
        STREAMS,
        revenue(
            r -> r.stream("Care", stream -> stream.amount(2025, 30)),
            r -> r.stream("Energy", stream -> stream.amount(2025, 70))),
        "Energy représente 70 % du chiffre d’affaires 2025",
        "Energy makes up 70% of 2025 revenue");
    assertSilent(STREAMS, revenue(r -> r.stream("Care", stream -> stream.amount(2025, 30))));
    assertSilent(STREAMS, revenue(amounts("Care", 2024, 0, 30)));
  }

  @Test
  void a_year_is_held_against_its_target() {
    assertBoth(
        RevenueHeadlines::againstTarget,
        revenue(r -> r.year(2026, year -> year.forecast(5_200_000).target(5_600_000))),
        "Prévision 2026 : 5,2 M€, soit 400 k€ sous l’objectif",
        "2026 forecast: €5.2M, €400k below target");
    assertBoth(
        RevenueHeadlines::againstTarget,
        revenue(r -> r.year(2025, year -> year.actual(120).forecast(90).target(100))),
        "Réalisé 2025 : 120 €, soit 20 € au-dessus de l’objectif",
        "2025: €120, €20 above target");
    assertBoth(
        RevenueHeadlines::againstTarget,
        revenue(r -> r.year(2025, year -> year.actual(100).target(100))),
        "Réalisé 2025 : 100 €, exactement l’objectif",
        "2025: €100, exactly on target");
  }

  @Test
  void a_target_alone_is_compared_with_the_year_before() {
    assertBoth(
        RevenueHeadlines::againstTarget,
        revenue(r -> r.year(2025, year -> year.actual(100)).year(2026, year -> year.target(150))),
        "Objectif 2026 : 150 €, soit +50 % par rapport aux 100 € de 2025",
        "2026 target: €150, +50% on €100 in 2025");
    assertBoth(
        RevenueHeadlines::againstTarget,
        revenue(r -> r.year(2026, year -> year.target(150))),
        "Objectif 2026 : 150 €",
        "2026 target: €150");
    assertSilent(
        RevenueHeadlines::againstTarget, revenue(r -> r.year(2025, year -> year.actual(100))));
  }

  @Test
  void this_years_target_counts_more_than_others() {
    assertBoth(
        RevenueHeadlines::againstTarget,
        revenue(
            r ->
                r.year(2027, year -> year.target(300))
                    .year(2025, year -> year.target(100))
                    .year(2026, year -> year.target(200))),
        "Objectif 2026 : 200 €",
        "2026 target: €200");
  }

  @Test
  void the_overview_says_where_revenue_stands_and_goes() {
    assertBoth(
        OverviewHeadlines::overview,
        revenue(
            r ->
                r.year(2025, year -> year.actual(4_200_000))
                    .year(2026, year -> year.target(5_600_000))),
        "4,2 M€ en 2025, 5,6 M€ visés en 2026 : +33 %",
        "€4.2M in 2025, €5.6M targeted for 2026: +33%");
    assertBoth(
        OverviewHeadlines::overview,
        revenue(r -> r.year(2025, year -> year.actual(200)).year(2026, year -> year.target(150))),
        "200 € en 2025, 150 € visés en 2026",
        "€200 in 2025, €150 targeted for 2026");
    assertBoth(
        OverviewHeadlines::overview,
        revenue(r -> r.year(2024, year -> year.actual(100)).year(2025, year -> year.actual(111))),
        "111 € en 2025, +11 % sur un an",
        "€111 in 2025, +11% over one year");
  }

  @Test
  void without_revenue_of_ours_the_overview_names_the_potential() {
    assertBoth(
        OverviewHeadlines::overview,
        plan -> plan.account(account -> account.potential(250_000)),
        "250 k€ de potentiel à conquérir",
        "€250k of potential to win");
    assertSilent(
        OverviewHeadlines::overview,
        revenue(
            r ->
                r.perspective(RevenuePerspective.CLIENTS_OWN)
                    .year(2025, year -> year.actual(100))));
  }

  private static Consumer<Revenue.Builder> amounts(String name, int year, long first, long second) {
    return revenue ->
        revenue.stream(name, stream -> stream.amount(year, first).amount(year + 1, second));
  }

  @SafeVarargs
  private static UnaryOperator<AccountPlan.Builder> revenue(Consumer<Revenue.Builder>... details) {
    return plan -> {
      for (Consumer<Revenue.Builder> detail : details) {
        plan.revenue(detail);
      }
      return plan;
    };
  }
}
