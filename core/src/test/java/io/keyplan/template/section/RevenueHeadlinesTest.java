package io.keyplan.template.section;

import static io.keyplan.template.section.Sentences.assertBoth;
import static io.keyplan.template.section.Sentences.assertSilent;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.Revenue;
import io.keyplan.model.choice.RevenuePerspective;
import io.keyplan.template.Composer;
import io.keyplan.template.Composers;
import io.keyplan.template.headline.OverviewHeadlines;
import io.keyplan.template.headline.RevenueHeadlines;
import java.time.LocalDate;
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
    assertSilent(STREAMS, revenue(amounts("Care", 2026, 100, 150)));
  }

  @Test
  void a_year_that_is_not_over_is_to_date_and_grows_over_none() {
    assertBoth(
        STREAMS,
        revenue(amounts("Care", 2025, 100, 150)),
        "150 € à date en 2026",
        "€150 in 2026 to date");
    assertBoth(
        STREAMS,
        revenue(amounts("Care", 2025, 100, 70), amounts("Energy", 2025, 100, 30)),
        "Care représente 70 % du chiffre d’affaires 2026 à date",
        "Care makes up 70% of 2026 revenue to date");
    assertBoth(
        RevenueHeadlines::againstTarget,
        revenue(r -> r.year(2026, year -> year.actual(40).target(100))),
        "40 € à date sur les 100 € visés en 2026, soit 40 %",
        "€40 of the €100 targeted for 2026 reached to date: 40%");
    assertBoth(
        RevenueHeadlines::againstTarget,
        revenue(r -> r.year(2026, year -> year.actual(40).forecast(90).target(100))),
        "10 € sous l’objectif 2026 : 90 € prévus, 100 € visés",
        "€10 short of the 2026 target: €90 forecast, €100 targeted");
  }

  @Test
  void the_target_is_that_of_the_plans_year() {
    UnaryOperator<AccountPlan.Builder> years =
        revenue(
            r ->
                r.year(2026, year -> year.actual(50).forecast(90).target(100))
                    .year(2027, year -> year.forecast(110).target(150)));
    assertBoth(
        OverviewHeadlines::overview,
        plan ->
            years
                .apply(plan)
                .info(
                    info ->
                        info.period(
                            period ->
                                period
                                    .start(LocalDate.of(2027, 1, 1))
                                    .end(LocalDate.of(2027, 12, 31)))),
        "40 € sous l’objectif 2027",
        "€40 short of the 2027 target");
    assertBoth(
        OverviewHeadlines::overview,
        years,
        "10 € sous l’objectif 2026",
        "€10 short of the 2026 target");
  }

  @Test
  void sources_that_do_not_add_up_to_the_years_figure_are_not_told_as_it() {
    assertBoth(
        STREAMS,
        revenue(
            amounts("Care", 2024, 100, 110),
            amounts("Energy", 2024, 100, 240),
            r -> r.year(2025, year -> year.actual(400))),
        "Energy représente 68,6 % des sources indiquées pour 2025",
        "Energy makes up 68.6% of the sources named for 2025");
  }

  @Test
  void a_source_is_named_that_carries_all_of_the_growth_and_none_that_carries_little() {
    assertBoth(
        STREAMS,
        revenue(amounts("Care", 2024, 100, 70), amounts("Energy", 2024, 100, 150)),
        "Le chiffre d’affaires progresse de 10 % à 220 € en 2025, grâce à Energy seul",
        "Revenue grew 10% to €220 in 2025, all of it from Energy");
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
        "400 k€ sous l’objectif 2026 : 5,2 M€ prévus, 5,6 M€ visés",
        "€400k short of the 2026 target: €5.2M forecast, €5.6M targeted");
    assertBoth(
        RevenueHeadlines::againstTarget,
        revenue(r -> r.year(2025, year -> year.actual(120).forecast(90).target(100))),
        "2025 clos à 120 €, soit 20 € au-dessus de l’objectif",
        "2025 closed at €120, €20 above target");
    assertBoth(
        RevenueHeadlines::againstTarget,
        revenue(r -> r.year(2025, year -> year.actual(100).target(100))),
        "2025 clos à 100 €, exactement l’objectif",
        "2025 closed at €100, exactly on target");
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
        "200 € en 2025, 150 € visés en 2026 : −25 %",
        "€200 in 2025, €150 targeted for 2026: −25%");
    assertSilent(
        OverviewHeadlines::overview,
        revenue(r -> r.year(2024, year -> year.actual(100)).year(2025, year -> year.actual(111))));
  }

  @Test
  void the_overview_names_a_contract_that_ends_soon_and_repeats_no_figure() {
    assertBoth(
        OverviewHeadlines::overview,
        plan -> plan.account(account -> account.contractEnd(Composers.TODAY.plusDays(90))),
        "Contrat à renouveler avant le 11 mai",
        "Contract to be renewed before May 11");
    assertSilent(
        OverviewHeadlines::overview, plan -> plan.account(account -> account.potential(250_000)));
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
