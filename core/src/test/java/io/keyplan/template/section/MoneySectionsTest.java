package io.keyplan.template.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Chart;
import io.keyplan.document.Section;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Revenue;
import io.keyplan.model.choice.BudgetCategory;
import io.keyplan.template.Composers;
import io.keyplan.template.Tables;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class MoneySectionsTest {

  @Test
  void sources_stand_by_their_last_amount_with_growth_share_and_totals() {
    Section section =
        revenue(
            r ->
                r.stream("Small", s -> s.amount(2024, 10).amount(2025, 20)).stream(
                    "Large", s -> s.amount(2024, 100).amount(2025, 60))
                    .stream("Gone", s -> s.amount(2024, 50)));

    assertThat(Tables.column(section, "name")).containsExactly("Large", "Small", "Gone");
    assertThat(Tables.column(section, "growth")).containsExactly("−40%", "+100%", "");
    assertThat(Tables.column(section, "share")).containsExactly("75%", "25%", "");
    assertThat(Tables.total(section, "name")).isEqualTo("Total");
    assertThat(Tables.total(section, "amounts2024")).isEqualTo("€160");
    assertThat(Tables.total(section, "amounts2025")).isEqualTo("€80");
    assertThat(Tables.total(section, "growth")).isEqualTo("−50%");
  }

  @Test
  void an_amount_keeps_the_address_of_its_year() {
    Section section =
        revenue(r -> r.stream("Care", s -> s.id("rs-1").amount(2024, 10).amount(2025, 20)));

    assertThat(Tables.cells(section, "amounts2025"))
        .singleElement()
        .satisfies(
            entry ->
                assertThat(entry.path().text()).isEqualTo("revenue.streams[rs-1].amounts[2025]"));
    assertThat(Tables.of(section).total()).isEmpty();
  }

  @Test
  void the_last_five_years_are_shown_and_what_is_not_yet_fact_is_named() {
    Section section =
        revenue(
            r ->
                r.stream(
                        "Care",
                        s -> {
                          for (int year = 2020; year <= 2027; year++) {
                            s.amount(year, year);
                          }
                        })
                    .year(2025, y -> y.actual(2025))
                    .year(2026, y -> y.forecast(2000).target(2026)));

    assertThat(chart(section).categories())
        .containsExactly("2023", "2024", "2025", "2026 (target)", "2027 (forecast)");
    assertThat(Tables.of(section).columns().get(4).label()).isEqualTo("2026 (target)");
  }

  @Test
  void small_sources_are_put_together_in_the_chart_but_not_in_the_table() {
    Section section =
        revenue(
            r -> {
              for (int i = 1; i <= 8; i++) {
                int amount = i;
                r.stream("S" + i, s -> s.amount(2025, amount));
              }
            });

    assertThat(chart(section).series())
        .extracting(Chart.Series::name)
        .containsExactly("S8", "S7", "S6", "S5", "S4", "Others");
    assertThat(chart(section).series().get(5).values()).isEqualTo(List.of(BigDecimal.valueOf(6)));
    assertThat(Tables.column(section, "name")).hasSize(8);
  }

  @Test
  void without_sources_revenue_is_shown_by_year() {
    Section section =
        revenue(
            r ->
                r.year(2026, y -> y.forecast(90).target(100))
                    .year(2025, y -> y.actual(80).forecast(70)));

    assertThat(section.id()).isEqualTo("revenue");
    assertThat(Tables.column(section, "year")).containsExactly("2025", "2026");
    assertThat(Tables.column(section, "variance")).containsExactly("", "−€10");
    assertThat(Tables.column(section, "attainment")).containsExactly("", "90%");
    assertThat(chart(section).series())
        .extracting(Chart.Series::role)
        .containsExactly(Chart.Role.ACTUAL, Chart.Role.FORECAST, Chart.Role.TARGET);
    assertThat(chart(section).series().get(1).values())
        .containsExactly(null, BigDecimal.valueOf(90));
  }

  @Test
  void a_chart_is_told_in_words() {
    Section section = revenue(r -> r.stream("Care", s -> s.amount(2024, 10).amount(2025, 20)));

    assertThat(chart(section).alternative())
        .isEqualTo("Chart: Our revenue with the client, by stream\nCare: 2024 – €10, 2025 – €20");
  }

  @Test
  void what_is_left_of_a_budget_adds_up() {
    Section section =
        ResourceSections.budget(
                Composers.english(
                    Composers.plan(
                        plan ->
                            plan.resources(
                                r ->
                                    r.budget(
                                            line ->
                                                line.category(BudgetCategory.PILOT)
                                                    .planned(100)
                                                    .committed(60)
                                                    .spent(80))
                                        .budget(line -> line.label("Talks").spent(5))))))
            .orElseThrow();

    assertThat(Tables.column(section, "remaining")).containsExactly("€20", "");
    assertThat(Tables.total(section, "remaining")).isEqualTo("€15");
    assertThat(chart(section).categories()).containsExactly("Pilot", "Talks");
  }

  @Test
  void the_chart_of_the_budget_adds_up_lines_of_a_category() {
    Section section =
        ResourceSections.budget(
                Composers.english(
                    Composers.plan(
                        plan ->
                            plan.resources(
                                r ->
                                    r.budget(b -> b.category(BudgetCategory.PILOT).planned(100))
                                        .budget(b -> b.category(BudgetCategory.TOOLS).planned(7))
                                        .budget(
                                            b -> b.category(BudgetCategory.PILOT).planned(20))))))
            .orElseThrow();

    assertThat(chart(section).categories()).containsExactly("Pilot", "Tools");
    assertThat(chart(section).series())
        .singleElement()
        .satisfies(
            series ->
                assertThat(series.values())
                    .containsExactly(BigDecimal.valueOf(120), BigDecimal.valueOf(7)));
  }

  @Test
  void opportunities_stand_by_weighted_value() {
    Section section =
        GoalSections.opportunities(
                Composers.english(
                    Composers.plan(
                        plan ->
                            plan.opportunity("unknown")
                                .opportunity("unlikely", o -> o.value(1000).probability(10))
                                .opportunity("unweighted", o -> o.value(5000))
                                .opportunity("likely", o -> o.value(500).probability(90)))))
            .orElseThrow();

    assertThat(Tables.column(section, "name"))
        .containsExactly("likely", "unlikely", "unweighted", "unknown");
    assertThat(Tables.column(section, "weighted")).containsExactly("€450", "€100", "", "");
    assertThat(Tables.total(section, "value")).isEqualTo("€6,500");
    assertThat(Tables.total(section, "weighted")).isEqualTo("€550");
  }

  @Test
  void a_form_asks_for_amounts_of_three_years_and_shows_no_chart() {
    Section section = RevenueSections.chartAndTable(Composers.blank()).orElseThrow();

    assertThat(Tables.keys(section))
        .containsExactly("name", "amounts2025", "amounts2026", "amounts2027");
    assertThat(section.blocks()).hasSize(1);
    assertThat(Tables.keys(RevenueSections.againstTarget(Composers.blank()).orElseThrow()))
        .containsExactly("year", "actual", "forecast", "target");
  }

  private static Section revenue(Consumer<Revenue.Builder> details) {
    AccountPlan plan = Composers.plan(builder -> builder.revenue(details));
    return RevenueSections.chartAndTable(Composers.english(plan)).orElseThrow();
  }

  private static Chart chart(Section section) {
    return section.blocks().stream()
        .filter(Chart.class::isInstance)
        .map(Chart.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
