package io.keyplan.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.Image;
import io.keyplan.model.Swot;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.model.choice.BuyingRole;
import io.keyplan.model.choice.Confidence;
import io.keyplan.testing.RandomPlans;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeTextTest {

  private static final LocalDate DUE = LocalDate.of(2026, 1, 30);
  private static final String LONG =
      "We agreed with the plant in Lyon to run the pilot on line three for twelve weeks, to measure"
          + " scrap and energy each day, and to results to the board in %s.";

  private final AccountPlan before =
      plan(
          plan ->
              plan.info(it -> it.asOf(DUE).version("1.0"))
                  .account(it -> it.site("Paris").shareOfWallet(new BigDecimal("20")))
                  .member("Ann Lee", ann -> ann.id("ann"))
                  .member("Bob Ray", bob -> bob.id("bob"))
                  .person("Eva", eva -> eva.id("e").role(BuyingRole.COACH))
                  .action(
                      "Present the pilot results",
                      of ->
                          of.id("a")
                              .owner("ann")
                              .due(DUE)
                              .cost(new BigDecimal("50000"))
                              .description(String.format(Locale.ROOT, LONG, "June")))
                  .action("Call", of -> of.id("b"))
                  .revenue(
                      it ->
                          it.stream("Parts", of -> of.id("p").amount(2026, new BigDecimal("5000"))))
                  .confidence("/actions/a/due", Confidence.ASSUMED));

  private final AccountPlan after =
      plan(
          plan ->
              plan.info(it -> it.asOf(DUE).version("1.1"))
                  .account(it -> it.site("Nice").shareOfWallet(new BigDecimal("21")))
                  .member("Ann Lee", ann -> ann.id("ann"))
                  .member("Bob Ray", bob -> bob.id("bob"))
                  .person("Eva", eva -> eva.id("e").photo(new Image("data:image/png;base64,A", "")))
                  .action(
                      "Sign",
                      of -> of.id("c").owner("bob").due(DUE).status(ActionStatus.IN_PROGRESS))
                  .action(
                      "Present the pilot results",
                      of ->
                          of.id("a")
                              .owner("bob")
                              .due(DUE.plusDays(16))
                              .cost(new BigDecimal("65000"))
                              .status(ActionStatus.BLOCKED)
                              .description(String.format(Locale.ROOT, LONG, "July")))
                  .situation(it -> it.swot(Swot.builder().strength("Trust").build()))
                  .revenue(
                      it ->
                          it.stream("Parts", of -> of.id("p").amount(2026, new BigDecimal("4000"))))
                  .confidence("/actions/a/due", Confidence.CONFIRMED));

  @Test
  void changes_are_said_in_english() {
    assertThat(sentences(Locale.UK))
        .containsExactly(
            "About this plan – Version changed from “1.0” to “1.1”",
            "Account – Sites: “Paris” removed",
            "Account – Sites: “Nice” added",
            "Account – Share of wallet changed from 20% to 21% (+1 point)",
            "Person “Eva” – Buying roles: “Coach” removed",
            "Person “Eva” – Photo set to a picture in the file",
            "Revenue stream “Parts” – Amounts by year, 2026 changed from €5,000 to €4,000"
                + " (−€1,000, −20%)",
            "New SWOT analysis: “Our relationship with the client”",
            "Action removed: “Call”",
            "New action: “Sign”",
            "Action “Present the pilot results” – Description changed from"
                + " “…results to the board in June.” to"
                + " “…results to the board in July.”",
            "Action “Present the pilot results” – Owner changed from Ann Lee to Bob Ray",
            "Action “Present the pilot results” – Due date moved from 30 Jan 2026 to 15 Feb 2026"
                + " (16 days later)",
            "Action “Present the pilot results” – Status set to Blocked",
            "Action “Present the pilot results” – Cost changed from €50,000 to €65,000"
                + " (+€15,000, +30%)",
            "Confidence (Action “Present the pilot results” – Due date) changed from"
                + " Assumed to Confirmed");
  }

  @Test
  void changes_are_said_in_french() {
    assertThat(sentences(Locale.FRANCE))
        .contains(
            "Compte – Sites : ajout de « Nice »",
            "Nouvelle action : « Sign »",
            "Action supprimée : « Call »",
            "Action « Present the pilot results » – Échéance : 30 janv. 2026 → 15 févr. 2026"
                + " (16 jours plus tard)",
            "Action « Present the pilot results » – Statut : Bloqué (auparavant non renseigné)",
            "Action « Present the pilot results » – Coût : 50 000 € → 65 000 € (+15 000 €, +30 %)");
  }

  @Test
  void changes_are_grouped_by_area_and_record() {
    ChangeText text = ChangeText.of(before, after, Locale.UK);

    assertThat(text.groups(PlanDiff.between(before, after)))
        .extracting(group -> group.area() + " | " + group.record() + " | " + group.changes().size())
        .containsExactly(
            "About this plan | null | 1",
            "Account | null | 3",
            "Client people | Person “Eva” | 2",
            "Revenue streams | Revenue stream “Parts” | 1",
            "SWOT analyses | null | 1",
            "Actions | null | 2",
            "Actions | Action “Present the pilot results” | 5",
            "Confidence | null | 1");
  }

  @Test
  void an_entry_that_was_added_comes_with_its_first_facts() {
    ChangeText text = ChangeText.of(before, after, Locale.UK);

    assertThat(
            PlanDiff.between(before, after).stream().map(text::facts).filter(it -> !it.isEmpty()))
        .containsExactly(List.of("Owner: Bob Ray", "Due date: 30 Jan 2026", "Status: In progress"));
  }

  @Test
  void amounts_in_another_currency_have_no_difference() {
    AccountPlan francs =
        plan(
            plan ->
                plan.info(it -> it.currency("CHF")).account(it -> it.potential(BigDecimal.TEN)));
    AccountPlan euros = plan(plan -> plan.account(it -> it.potential(BigDecimal.ONE)));
    ChangeText text = ChangeText.of(francs, euros, Locale.UK);

    assertThat(PlanDiff.between(francs, euros).stream().map(text::sentence))
        .containsExactly(
            "About this plan – Currency changed from CHF to EUR",
            "Account – Potential changed from CHF\u00A010 to €1");
  }

  @Test
  void texts_that_differ_in_line_breaks_show_them() {
    assertThat(TextDifference.of("one\ntwo", "one two"))
        .isEqualTo(new TextDifference("one↵two", "one two"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_change_has_words_in_every_language(long seed) {
    AccountPlan one = RandomPlans.of(seed);
    AccountPlan other = RandomPlans.of(seed + 1);
    List<Change> changes = PlanDiff.between(one, other);
    for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      ChangeText text = ChangeText.of(one, other, locale);
      assertThat(changes.stream().map(text::sentence)).allMatch(words -> words.length() > 5);
      assertThat(text.groups(changes).stream().mapToInt(group -> group.changes().size()).sum())
          .isEqualTo(changes.size());
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, 20);
  }

  private List<String> sentences(Locale locale) {
    ChangeText text = ChangeText.of(before, after, locale);
    return PlanDiff.between(before, after).stream()
        .map(text::sentence)
        .map(words -> words.replace('\u202F', ' '))
        .toList();
  }

  private static AccountPlan plan(Consumer<AccountPlan.Builder> details) {
    AccountPlan.Builder builder = AccountPlan.builder("Acme");
    details.accept(builder);
    return builder.build();
  }
}
