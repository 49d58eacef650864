package io.keyplan.template.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.audience.Audience;
import io.keyplan.document.Callout;
import io.keyplan.document.Facts;
import io.keyplan.document.Items;
import io.keyplan.document.KeyFigures;
import io.keyplan.document.KeyFigures.Figure;
import io.keyplan.document.Section;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.ObjectiveStatus;
import io.keyplan.model.choice.Rag;
import io.keyplan.model.choice.RevenuePerspective;
import io.keyplan.template.Composer;
import io.keyplan.template.Composers;
import io.keyplan.value.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class KeyFigureSectionsTest {

  @Test
  void the_weightiest_figures_come_first_four_beside_other_things_and_six_on_a_page() {
    Composer c = Composers.english(full());

    assertThat(labels(KeyFigureSections.overview(c, List.of()).orElseThrow()))
        .containsExactly("Revenue 2025", "Target 2026", "Contract end", "Relationship strength");
    assertThat(labels(KeyFigureSections.keyFigures(c).orElseThrow()))
        .endsWith("Share of wallet", "Open actions")
        .hasSize(6);
  }

  @Test
  void figures_that_are_missing_make_room_for_others() {
    Composer c =
        Composers.english(
            Audience.CUSTOMER.apply(
                full().toBuilder()
                    .shared("/revenue")
                    .shared("/actions")
                    .shared("/goals")
                    .shared("/goals/0/objectives")
                    .shared("/account/contractEnd")
                    .build()));

    assertThat(labels(KeyFigureSections.keyFigures(c).orElseThrow()))
        .containsExactly(
            "Revenue 2025", "Target 2026", "Contract end", "Open actions", "Objectives achieved");
  }

  @Test
  void figures_are_explained_by_a_comparison() {
    assertFigure("Revenue 2025", "+11% over one year", Tone.POSITIVE);
    assertFigure("Target 2026", "Forecast: €5.2M (93%)", Tone.NEUTRAL);
    assertFigure("Relationship strength", "−1 since the last review", Tone.NEGATIVE);
    assertFigure("Share of wallet", "Potential: €9.8M", Tone.NEUTRAL);
    assertFigure("Open actions", "1 overdue", Tone.NEGATIVE);
    assertFigure("Weighted opportunities", "Of €200k in total", Tone.NEUTRAL);
    assertFigure("Objectives achieved", "1 to watch", Tone.WARNING);
    assertFigure("Contract end", "In 10 days", Tone.NEUTRAL);
  }

  @Test
  void a_figure_of_a_field_keeps_its_address() {
    assertThat(figure("Target 2026").value().path().text())
        .isEqualTo("revenue.series[2026].target");
    assertThat(figure("Relationship strength").value().path().text())
        .isEqualTo("account.relationship.current");
    assertThat(figure("Open actions").value().isEditable()).isFalse();
  }

  @Test
  void a_score_without_a_previous_one_is_held_against_its_target() {
    List<Figure> figures =
        figures(plan -> plan.account(a -> a.relationship(ties -> ties.current(3).target(4))));

    assertThat(figures)
        .singleElement()
        .satisfies(figure -> assertThat(figure.comment()).isEqualTo("Target: 4 / 5"));
  }

  @Test
  void the_clients_own_revenue_is_no_figure_of_the_account() {
    List<Figure> figures =
        figures(
            plan ->
                plan.revenue(
                    r ->
                        r.perspective(RevenuePerspective.CLIENTS_OWN)
                            .year(2025, y -> y.actual(1))
                            .year(2026, y -> y.target(2))));

    assertThat(figures).isEmpty();
  }

  @Test
  void streams_stand_in_for_the_revenue_of_past_years() {
    List<Figure> figures =
        figures(
            plan -> plan.revenue(r -> r.stream("S", s -> s.amount(2024, 100).amount(2025, 150))));

    assertThat(figures)
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.label()).isEqualTo("Revenue 2025");
              assertThat(figure.comment()).isEqualTo("+50% over one year");
              assertThat(figure.value().isEditable()).isFalse();
            });
  }

  @Test
  void days_are_counted_up_to_a_year() {
    assertThat(figures(plan -> plan.account(a -> a.contractEnd(Composers.TODAY.plusDays(365)))))
        .extracting(Figure::comment)
        .containsExactly("In 365 days");
    assertThat(figures(plan -> plan.account(a -> a.contractEnd(Composers.TODAY.plusDays(366)))))
        .extracting(Figure::comment)
        .containsExactly("");
  }

  @Test
  void objectives_are_a_figure_once_one_is_achieved_or_at_risk() {
    assertThat(figures(plan -> plan.goal("G", goal -> goal.objective("O", o -> {})))).isEmpty();
    assertThat(figures(plan -> plan.goal("G", g -> g.objective("O", o -> o.rag(Rag.AMBER)))))
        .extracting(Figure::comment)
        .containsExactly("1 to watch");
  }

  @Test
  void dates_of_the_past_are_no_figures() {
    assertThat(
            figures(
                plan ->
                    plan.account(a -> a.contractEnd(Composers.TODAY.minusDays(1)))
                        .info(info -> info.nextReview(Composers.TODAY.minusDays(1)))))
        .isEmpty();
  }

  @Test
  void the_executive_summary_says_what_the_sections_say() {
    Composer c =
        Composers.english(
            Composers.plan(
                plan ->
                    plan.info(info -> info.purpose("Grow"))
                        .action("A", a -> a.due(LocalDate.of(2026, 3, 1)))
                        .member("Ann")));
    Section summary =
        KeyFigureSections.executiveSummary(
                c,
                List.of(
                    TeamSections.accountTeam(c),
                    ActionSections.actionPlan(c, ActionColumns.STATUS),
                    Optional.empty()))
            .orElseThrow();

    assertThat(summary.blocks()).hasSize(3);
    assertThat(summary.blocks().get(0)).isInstanceOf(Callout.class);
    assertThat(((Items) summary.blocks().get(2)).items())
        .singleElement()
        .satisfies(
            item ->
                assertThat(c.formats().format(item.title().datum()))
                    .isEqualTo("Without an owner: A"));
  }

  @Test
  void a_form_asks_for_the_fields_behind_the_figures() {
    assertThat(KeyFigureSections.overview(Composers.blank(), List.of()).orElseThrow().blocks())
        .singleElement()
        .isInstanceOfSatisfying(
            Facts.class,
            facts ->
                assertThat(facts.facts())
                    .extracting(fact -> fact.entry().path().text())
                    .contains("account.relationship.current", "account.shareOfWallet"));
  }

  private static AccountPlan full() {
    return Composers.plan(
        plan ->
            plan.account(
                    account ->
                        account
                            .relationship(ties -> ties.current(3).previous(4).target(5))
                            .shareOfWallet(28)
                            .potential(9_800_000)
                            .contractEnd(Composers.TODAY.plusDays(10)))
                .revenue(
                    r ->
                        r.year(2024, y -> y.actual(3_800_000))
                            .year(2025, y -> y.actual(4_200_000))
                            .year(2026, y -> y.forecast(5_200_000).target(5_600_000)))
                .action("Late", a -> a.due(Composers.TODAY.minusDays(1)))
                .action("Next", a -> a.due(Composers.TODAY.plusDays(1)))
                .opportunity("O", o -> o.value(200_000).probability(50))
                .goal(
                    "G",
                    goal ->
                        goal.objective("A", o -> o.status(ObjectiveStatus.ACHIEVED))
                            .objective("B", o -> o.rag(Rag.RED))));
  }

  private static void assertFigure(String label, String comment, Tone tone) {
    assertThat(figure(label).comment()).isEqualTo(comment);
    assertThat(figure(label).tone()).isEqualTo(tone);
  }

  private static Figure figure(String label) {
    return new FigureChoice(Composers.english(full()))
        .figures().stream().filter(one -> one.label().equals(label)).findFirst().orElseThrow();
  }

  private static List<Figure> figures(UnaryOperator<AccountPlan.Builder> details) {
    return new FigureChoice(Composers.english(Composers.plan(details))).figures();
  }

  private static List<String> labels(Section section) {
    return ((KeyFigures) section.blocks().get(0)).figures().stream().map(Figure::label).toList();
  }
}
