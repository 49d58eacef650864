package io.keyplan.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.change.Change.Kind;
import io.keyplan.model.Account;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Action;
import io.keyplan.model.Swot;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.model.choice.BuyingRole;
import io.keyplan.model.choice.Confidence;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.testing.RandomPlans;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanDiffTest {

  private static final LocalDate DUE = LocalDate.of(2026, 1, 30);

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_plan_has_not_changed_since_itself(long seed) {
    assertThat(PlanDiff.between(RandomPlans.of(seed), RandomPlans.of(seed))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_way_back_undoes_every_change(long seed) {
    List<Change> there = PlanDiff.between(RandomPlans.of(seed), RandomPlans.of(seed + 1));
    List<Change> back = PlanDiff.between(RandomPlans.of(seed + 1), RandomPlans.of(seed));

    assertThat(there).isNotEmpty();
    assertThat(there.stream().map(PlanDiffTest::undone))
        .containsExactlyInAnyOrderElementsOf(back.stream().map(PlanDiffTest::told).toList());
  }

  @Test
  void a_field_that_is_filled_in_emptied_or_changed_is_one_change() {
    AccountPlan before =
        plan(plan -> plan.action("Call", action -> action.id("a").due(DUE).owner("ann")));
    AccountPlan after =
        plan(
            plan ->
                plan.action(
                    "Call",
                    action ->
                        action.id("a").due(DUE.plusDays(16)).status(ActionStatus.IN_PROGRESS)));

    List<Change> changes = PlanDiff.between(before, after);

    assertThat(changes)
        .extracting(Change::kind)
        .containsExactly(Kind.REMOVED, Kind.CHANGED, Kind.ADDED);
    Change due = changes.get(1);
    assertThat(due.address().text()).isEqualTo("actions[a].due");
    assertThat(due.field()).isEqualTo(PlanFields.field(Action.class, "due"));
    assertThat(due.before()).isEqualTo(DUE);
    assertThat(due.after()).isEqualTo(DUE.plusDays(16));
    assertThat(due.holder().address().text()).isEqualTo("actions[a]");
    assertThat(due.holder().after()).isEqualTo(after.actions().get(0));
  }

  @Test
  void entries_with_ids_are_found_wherever_they_stand() {
    AccountPlan before = plan(plan -> plan.actions(actions("a", "b", "c")));
    AccountPlan after = plan(plan -> plan.actions(actions("c", "x", "a")));

    List<Change> changes = PlanDiff.between(before, after);

    assertThat(changes)
        .extracting(PlanDiffTest::placed)
        .containsExactly("REORDERED actions", "REMOVED actions[b]", "ADDED actions[x]");
    assertThat(changes.get(0).before()).isEqualTo(before.actions());
    assertThat(changes.get(1).before()).isEqualTo(before.actions().get(1));
    assertThat(changes.get(2).after()).isEqualTo(after.actions().get(1));
    assertThat(changes.get(2).isEntry()).isTrue();
    assertThat(changes.get(0).isEntry()).isFalse();
  }

  @Test
  void an_entry_less_is_one_change_where_ids_tell_places_only() {
    AccountPlan before =
        plan(
            plan ->
                plan.action("Prepare", it -> it.owner("Zoe"))
                    .action("Call", it -> it.owner("Ann").due(DUE))
                    .action("Send", it -> it.owner("Bob"))
                    .goal("Grow", goal -> goal.objective("Double"))
                    .goal("Stay", goal -> goal.objective("Renew")));
    AccountPlan after =
        plan(
            plan ->
                plan.action("Call", it -> it.owner("Ann").due(DUE))
                    .action("Send", it -> it.owner("Cid"))
                    .goal("Stay", goal -> goal.objective("Renew")));

    assertThat(PlanDiff.between(before, after))
        .extracting(PlanDiffTest::placed)
        .containsExactly(
            "REMOVED goals[goal-1]",
            "REMOVED actions[action-1]",
            "CHANGED actions[action-3].owner");
    assertThat(PlanDiff.between(after, before))
        .extracting(PlanDiffTest::placed)
        .containsExactly(
            "ADDED goals[goal-1]", "ADDED actions[action-1]", "CHANGED actions[action-2].owner");
  }

  @Test
  void an_entry_with_such_an_id_may_be_rewritten_where_it_stands() {
    AccountPlan before = plan(plan -> plan.action("Call").action("Send").action("Sign"));
    AccountPlan after = plan(plan -> plan.action("Call").action("Visit them").action("Sign"));

    assertThat(PlanDiff.between(before, after))
        .extracting(PlanDiffTest::placed)
        .containsExactly("CHANGED actions[action-2].step");
  }

  @Test
  void entries_that_were_given_ids_are_the_same_entries() {
    AccountPlan before = plan(plan -> plan.action("Call", it -> it.due(DUE)).action("Send"));
    AccountPlan after =
        plan(plan -> plan.action("Send", it -> it.id("b")).action("Call", it -> it.id("a")));

    assertThat(PlanDiff.between(before, after))
        .extracting(PlanDiffTest::placed)
        .containsExactly("REORDERED actions", "REMOVED actions[action-1].due");
  }

  @Test
  void one_entry_without_id_more_is_one_change() {
    AccountPlan before =
        plan(plan -> plan.situation(it -> it.swot(swot("Trust", "Price", "Speed"))));
    AccountPlan after =
        plan(plan -> plan.situation(it -> it.swot(swot("Quality", "Trust", "Price", "Speed"))));

    assertThat(PlanDiff.between(before, after))
        .extracting(PlanDiffTest::placed)
        .containsExactly("ADDED situation.swots[#1].strengths[#1]");
    assertThat(PlanDiff.between(after, before))
        .extracting(PlanDiffTest::placed)
        .containsExactly("REMOVED situation.swots[#1].strengths[#1]");
  }

  @Test
  void an_entry_without_id_that_was_reworded_is_found_where_it_stood() {
    AccountPlan before =
        plan(plan -> plan.situation(it -> it.swot(swot("Trust", "Low price of parts", "Speed"))));
    AccountPlan after =
        plan(
            plan ->
                plan.situation(
                    it -> it.swot(swot("New", "Trust", "Very low price of parts", "Speed"))));

    assertThat(PlanDiff.between(before, after))
        .extracting(PlanDiffTest::placed)
        .containsExactly(
            "ADDED situation.swots[#1].strengths[#1]",
            "CHANGED situation.swots[#1].strengths[#2].text");
  }

  @Test
  void entries_without_ids_are_told_by_what_they_are_about() {
    AccountPlan before =
        plan(
            plan ->
                plan.situation(
                    it ->
                        it.competitor("Orion", of -> of.share(BigDecimal.TEN).strengths("a"))
                            .competitor("Vega", of -> of.strengths("b"))));
    AccountPlan after =
        plan(
            plan ->
                plan.situation(
                    it ->
                        it.competitor("Vega", of -> of.strengths("c"))
                            .competitor("Orion", of -> of.share(BigDecimal.ONE))));

    assertThat(PlanDiff.between(before, after))
        .extracting(PlanDiffTest::placed)
        .containsExactly(
            "REORDERED situation.competitors",
            "CHANGED situation.competitors[#2].strengths",
            "CHANGED situation.competitors[#1].share",
            "REMOVED situation.competitors[#1].strengths");
  }

  @Test
  void texts_and_choices_in_lists_are_compared_one_by_one() {
    AccountPlan before =
        plan(
            plan ->
                plan.account(it -> it.site("Paris").site("Lyon, the plant").site("Lille"))
                    .person("Eva", eva -> eva.id("e").role(BuyingRole.COACH)));
    AccountPlan after =
        plan(
            plan ->
                plan.account(it -> it.site("Lyon, the new plant").site("Lille").site("Nice"))
                    .person("Eva", eva -> eva.id("e").role(BuyingRole.CHAMPION)));

    assertThat(PlanDiff.between(before, after))
        .extracting(PlanDiffTest::told)
        .containsExactly(
            "REMOVED account.sites Paris null",
            "CHANGED account.sites Lyon, the plant Lyon, the new plant",
            "ADDED account.sites null Nice",
            "REMOVED people[e].roles COACH null",
            "ADDED people[e].roles null CHAMPION");
  }

  @Test
  void amounts_are_compared_year_by_year_and_years_found_by_their_number() {
    AccountPlan before =
        plan(
            plan ->
                plan.revenue(
                    it ->
                        it.stream("Parts", of -> of.id("p").amount(2025, new BigDecimal("5")))
                            .year(2025, of -> of.actual(new BigDecimal("7")))));
    AccountPlan after =
        plan(
            plan ->
                plan.revenue(
                    it ->
                        it.stream(
                                "Parts",
                                of ->
                                    of.id("p")
                                        .amount(2025, new BigDecimal("6"))
                                        .amount(2026, new BigDecimal("8")))
                            .year(2024, of -> of.actual(new BigDecimal("4")))
                            .year(2025, of -> of.actual(new BigDecimal("7.00")))));

    assertThat(PlanDiff.between(before, after))
        .extracting(PlanDiffTest::placed)
        .containsExactly(
            "CHANGED revenue.streams[p].amounts[2025]",
            "ADDED revenue.streams[p].amounts[2026]",
            "ADDED revenue.series[2024]");
  }

  @Test
  void numbers_with_other_zeros_are_no_change() {
    assertThat(
            PlanDiff.between(
                plan(it -> it.account(potential("1.5"))),
                plan(it -> it.account(potential("1.500")))))
        .isEmpty();
  }

  @Test
  void marks_of_confidence_are_compared_one_by_one() {
    AccountPlan before =
        plan(
            plan ->
                plan.confidence("/account/name", Confidence.ASSUMED)
                    .confidence("/account/type", Confidence.UNKNOWN));
    AccountPlan after = plan(plan -> plan.confidence("/account/name", Confidence.CONFIRMED));

    assertThat(PlanDiff.between(before, after))
        .extracting(PlanDiffTest::placed)
        .containsExactly("CHANGED confidence[/account/name]", "REMOVED confidence[/account/type]");
  }

  @Test
  void large_lists_are_compared() {
    List<Action> actions = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      actions.add(Action.builder("Step " + i).id("a-" + i).build());
    }
    AccountPlan before = plan(plan -> plan.actions(actions));
    Collections.reverse(actions);
    actions.set(7, actions.get(7).toBuilder().due(DUE).build());
    AccountPlan after =
        plan(plan -> plan.actions(actions).account(it -> it.sites(texts(50_000, "b"))));

    assertThat(PlanDiff.between(before, after))
        .hasSize(50_002)
        .extracting(PlanDiffTest::placed)
        .contains("REORDERED actions", "ADDED actions[a-49992].due", "ADDED account.sites[#50000]");
    AccountPlan rewritten =
        plan(plan -> plan.actions(actions).account(it -> it.sites(texts(50_000, "c"))));
    assertThat(PlanDiff.between(after, rewritten)).hasSize(50_000);
  }

  private static List<String> texts(int count, String word) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add("the site " + word + i);
    }
    return texts;
  }

  private static AccountPlan plan(Consumer<AccountPlan.Builder> details) {
    AccountPlan.Builder builder = AccountPlan.builder("Acme");
    details.accept(builder);
    return builder.build();
  }

  private static List<Action> actions(String... ids) {
    return Arrays.stream(ids).map(id -> Action.builder(id).id(id).build()).toList();
  }

  private static Swot swot(String... strengths) {
    Swot.Builder swot = Swot.builder();
    for (String strength : strengths) {
      swot.strength(strength);
    }
    return swot.build();
  }

  private static Consumer<Account.Builder> potential(String number) {
    return account -> account.potential(new BigDecimal(number));
  }

  private static String placed(Change change) {
    return change.kind() + " " + change.address();
  }

  /** Tells of a change what does not depend on where entries without ids stand. */
  private static String told(Change change) {
    return told(change.kind(), change, change.before(), change.after());
  }

  private static String undone(Change change) {
    Kind back =
        switch (change.kind()) {
          case ADDED -> Kind.REMOVED;
          case REMOVED -> Kind.ADDED;
          default -> change.kind();
        };
    return told(back, change, change.after(), change.before());
  }

  private static String told(Kind kind, Change change, Object before, Object after) {
    String place = change.address().text().replaceAll("\\[(#|[a-z]+-)\\d+]", "");
    return kind + " " + place + " " + text(before) + " " + text(after);
  }

  private static String text(Object value) {
    return value instanceof OpenEnum<?> choice ? choice.text() : String.valueOf(value);
  }
}
