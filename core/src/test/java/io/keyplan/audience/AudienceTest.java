package io.keyplan.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.Action;
import io.keyplan.model.Goal;
import io.keyplan.model.Objective;
import io.keyplan.model.Opportunity;
import io.keyplan.model.Review;
import io.keyplan.model.choice.Beneficiary;
import io.keyplan.model.choice.KpiDirection;
import io.keyplan.model.choice.MeasureUnit;
import io.keyplan.model.choice.ObjectiveType;
import io.keyplan.model.choice.RevenuePerspective;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.value.Ref;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AudienceTest {

  private static final Pattern LISTS_OF_OURS =
      Pattern.compile(
          "(actions|milestones|goals|objectives|solutions|asks|kpis|reviews)#", Pattern.DOTALL);

  static List<@Nullable Boolean> sharing() {
    return Arrays.asList(null, true, false);
  }

  @Test
  void our_own_people_see_the_plan_itself() {
    AccountPlan plan = new MarkedPlan().plan();

    assertThat(Audience.INTERNAL.apply(plan)).isSameAs(plan);
  }

  /** Whoever declares a field for customers changes the reviewed list. */
  @Test
  void the_fields_for_customers_are_those_of_the_reviewed_list() throws IOException {
    Set<String> declared = new TreeSet<>();
    for (Class<? extends Record> type : PlanFields.records(AccountPlan.class)) {
      for (PlanField field : PlanFields.of(type)) {
        if (field.forCustomer()) {
          declared.add(field.key());
        }
      }
    }

    assertThat(String.join("\n", declared) + "\n").isEqualTo(reviewed());
  }

  @Test
  void what_holds_a_field_for_customers_is_for_customers_or_has_none() {
    for (Class<? extends Record> type : PlanFields.records(AccountPlan.class)) {
      for (PlanField field : PlanFields.of(type)) {
        boolean holds =
            field.kind() == FieldKind.RECORD
                && PlanFields.of(field.recordType()).stream()
                    .anyMatch(inner -> inner.forCustomer());
        if (field.kind() == FieldKind.RECORD) {
          assertThat(field.forCustomer()).as(field.key()).isEqualTo(holds);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sharing")
  void nothing_but_fields_for_customers_is_left_and_all_of_what_is_shared(@Nullable Boolean shared)
      throws IOException {
    MarkedPlan marked = new MarkedPlan(shared);
    String copy = Audience.CUSTOMER.apply(marked.plan()).toString();
    Set<String> allowed = reviewed().lines().collect(Collectors.toSet());
    List<String> leaked = new ArrayList<>();
    List<String> lost = new ArrayList<>();

    marked
        .markers()
        .forEach(
            (place, markers) -> {
              boolean expected = isShown(place, shared, allowed);
              for (String marker : markers) {
                boolean present = isIn(copy, marker);
                if (present && !expected) {
                  leaked.add(place);
                } else if (!present && expected) {
                  lost.add(place);
                }
              }
            });

    assertThat(marked.markers().size()).isGreaterThan(300);
    assertThat(leaked).isEmpty();
    assertThat(lost).isEmpty();
  }

  /** The first goal is the client's; its objectives are in money, and so ours. */
  private static boolean isShown(String place, @Nullable Boolean shared, Set<String> allowed) {
    boolean isEntryOfOurs = LISTS_OF_OURS.matcher(place).find();
    boolean isClients =
        shared == null
            && place.contains("accountPlan.goals#0")
            && !place.contains("goal.objectives");
    return Pattern.compile("/")
            .splitAsStream(place.substring(1))
            .allMatch(step -> allowed.contains(step.substring(0, step.indexOf('#'))))
        && (!isEntryOfOurs || Boolean.TRUE.equals(shared) || isClients)
        && !place.contains("action.objective")
        && !place.contains("solution.goal");
  }

  @Test
  void a_pointer_shares_what_it_names_and_nothing_else_and_confidential_wins() {
    MarkedPlan marked = new MarkedPlan();
    Set<String> usual = markers(Audience.CUSTOMER.apply(marked.plan()));
    int more = 0;
    for (String place : marked.markers().keySet()) {
      String pointer = marked.pointers().get(place);
      if (place.contains(".id#") || LISTS_OF_OURS.matcher(place).find() && !place.contains("#0/")) {
        continue;
      }
      AccountPlan sharing = marked.plan().toBuilder().shared(pointer).build();
      Set<String> shown = markers(Audience.CUSTOMER.apply(sharing));
      AccountPlan both = sharing.toBuilder().confidential(pointer).build();
      Set<String> kept = new TreeSet<>(markers(Audience.CUSTOMER.apply(both)));
      kept.removeAll(usual);

      Set<String> added = new TreeSet<>(shown);
      added.removeAll(usual);
      more += added.size();
      assertThat(marked.markers().get(place)).as(pointer).containsAll(added);
      assertThat(kept).as(pointer).isEmpty();
    }
    assertThat(more).isGreaterThan(100);
  }

  @Test
  void a_pointer_to_an_entry_shares_it_and_one_to_a_list_all_of_them() {
    AccountPlan plan =
        AccountPlan.builder("X")
            .action("First", action -> action.id("a-1").notes("ours"))
            .action("Second", action -> action.notes("ours"))
            .action("Third", action -> action.shared(false))
            .build();

    assertThat(steps(plan.toBuilder().shared("/actions/a-1").build())).containsExactly("First");
    assertThat(steps(plan.toBuilder().shared("actions[#2]").build())).containsExactly("Second");
    assertThat(steps(plan.toBuilder().shared("/actions").build()))
        .containsExactly("First", "Second");
    assertThat(Audience.CUSTOMER.apply(plan.toBuilder().shared("/actions").build()).toString())
        .doesNotContain("ours");
  }

  private static List<String> steps(AccountPlan plan) {
    return Audience.CUSTOMER.apply(plan).actions().stream().map(Action::step).toList();
  }

  @Test
  void what_has_no_field_for_customers_is_shared_as_a_whole() {
    AccountPlan plan =
        Audience.CUSTOMER.apply(
            AccountPlan.builder("X")
                .revenue(
                    revenue ->
                        revenue.perspective(RevenuePerspective.CLIENTS_OWN).stream(
                            "Care", stream -> stream.amount(2026, 5).amount(2027, 6)))
                .opportunity("Win", opportunity -> opportunity.stage("late"))
                .opportunity("Other", opportunity -> opportunity.stage("early"))
                .shared("revenue.streams[stream-1].amounts[2026]")
                .shared("revenue.streams[stream-1].name")
                .shared("/opportunities/0")
                .build());

    assertThat(plan.revenue().perspective()).isEqualTo(RevenuePerspective.CLIENTS_OWN);
    assertThat(plan.revenue().streams().get(0).amounts()).containsOnlyKeys(2026);
    assertThat(plan.opportunities()).extracting(Opportunity::stage).containsExactly("late");
  }

  @Test
  void a_field_that_is_shared_by_name_shares_no_other() {
    AccountPlan plan =
        Audience.CUSTOMER.apply(
            AccountPlan.builder("X")
                .performance(
                    performance ->
                        performance.kpi(
                            "Returns", kpi -> kpi.direction(KpiDirection.LOWER_IS_BETTER)))
                .shared("/performance/kpis/0/name")
                .build());

    assertThat(plan.performance().kpis().get(0).direction())
        .isEqualTo(KpiDirection.HIGHER_IS_BETTER);
  }

  @Test
  void a_pointer_into_an_entry_that_is_not_shared_does_not_share_the_entry() {
    AccountPlan plan =
        AccountPlan.builder("X")
            .action("Secret", action -> action.notes("for all"))
            .shared("/actions/0/notes")
            .build();

    assertThat(Audience.CUSTOMER.apply(plan).actions()).isEmpty();
  }

  @Test
  void a_shared_pointer_that_can_mean_two_entries_is_an_error() {
    AccountPlan.Builder plan =
        AccountPlan.builder("X")
            .action("First", action -> action.id("1"))
            .action("Second", action -> action.id("2"))
            .shared("/actions/1");

    assertThatThrownBy(plan::build)
        .hasMessageContaining("/shared/0")
        .hasMessageContaining("actions[1]")
        .hasMessageContaining("actions[#2]");
  }

  @Test
  void a_shared_pointer_that_leads_nowhere_names_the_nearest() {
    AccountPlan.Builder plan =
        AccountPlan.builder("X")
            .action("First", action -> action.id("offer"))
            .shared("/actions/0/note")
            .shared("actions[ofer].notes")
            .shared("[actions]");

    assertThatThrownBy(plan::build)
        .hasMessageContaining("/shared/0")
        .hasMessageContaining("\"notes\"")
        .hasMessageContaining("\"offer\"")
        .hasMessageContaining("/shared/2");
  }

  @Test
  void the_clients_own_goals_are_shown_and_what_they_bring_us_is_not() {
    AccountPlan plan =
        Audience.CUSTOMER.apply(
            AccountPlan.builder("X")
                .goal(
                    "Less energy",
                    goal ->
                        goal.beneficiary(Beneficiary.CLIENT)
                            .objective("Minus 15 %")
                            .objective("Renewal", it -> it.type(ObjectiveType.RETENTION))
                            .objective("More", it -> it.type("expansion"))
                            .objective("Fee", it -> it.unit(MeasureUnit.MONEY))
                            .objective("Agreed fee", it -> it.unit(MeasureUnit.MONEY).shared(true))
                            .objective("Ours", it -> it.shared(false)))
                .goal("Withdrawn", goal -> goal.beneficiary(Beneficiary.CLIENT).shared(false))
                .goal(
                    "Together",
                    goal ->
                        goal.beneficiary(Beneficiary.MUTUAL)
                            .shared(true)
                            .objective("Ours")
                            .objective("Both", it -> it.shared(true)))
                .goal("Margin", goal -> goal.beneficiary(Beneficiary.OURS))
                .build());

    assertThat(plan.goals()).extracting(Goal::title).containsExactly("Less energy", "Together");
    assertThat(plan.goals().get(0).objectives())
        .extracting(Objective::title)
        .containsExactly("Minus 15 %", "Agreed fee");
    assertThat(plan.goals().get(1).objectives())
        .extracting(Objective::title)
        .containsExactly("Both");
  }

  @Test
  void ids_count_what_is_left_and_references_follow() {
    AccountPlan plan =
        Audience.CUSTOMER.apply(
            AccountPlan.builder("X")
                .member("Max", max -> max.id("crm-9"))
                .goal("Ours", goal -> goal.id("g-1").objective("Margin", it -> it.id("o-1")))
                .goal(
                    "Theirs",
                    goal ->
                        goal.id("g-2")
                            .beneficiary(Beneficiary.CLIENT)
                            .objective("Sites", it -> it.id("o-2")))
                .action("Hidden")
                .action("Seen", it -> it.id("a-7").shared(true).owner("crm-9").objective("o-2"))
                .action("Also", it -> it.shared(true).objective("o-1"))
                .action("Words", it -> it.shared(true).objective("Margin").owner("Zoe"))
                .build());

    assertThat(plan.actions())
        .extracting(Action::id)
        .containsExactly("action-1", "action-2", "action-3");
    assertThat(plan.actions())
        .extracting(Action::objective)
        .containsExactly(Ref.of("objective-1"), null, null);
    assertThat(plan.actions())
        .extracting(Action::owner)
        .containsExactly(Ref.of("member-1"), null, Ref.of("Zoe"));
    assertThat(plan.goals().get(0).objectives().get(0).id()).isEqualTo("objective-1");
  }

  @Test
  void an_entry_is_gone_with_its_last_word() {
    AccountPlan plan =
        Audience.CUSTOMER.apply(
            AccountPlan.builder("X")
                .person(persona -> persona.notes("ours").reportsTo("Zoe"))
                .performance(
                    performance ->
                        performance
                            .review(review -> review.shared(true).decisions("ours"))
                            .review(review -> review.shared(true).type("Review")))
                .build());

    assertThat(plan.people()).isEmpty();
    assertThat(plan.performance().reviews()).extracting(Review::type).containsExactly("Review");
  }

  @Test
  void filtering_twice_changes_nothing_more() {
    AccountPlan copy = Audience.CUSTOMER.apply(new MarkedPlan().plan());

    assertThat(Audience.CUSTOMER.apply(copy)).isEqualTo(copy);
  }

  @Test
  void withheld_things_are_listed_with_their_reasons() {
    CustomerCopy view =
        CustomerCopy.of(
            AccountPlan.builder("X")
                .account(account -> account.tier("A").industry("Care"))
                .action("First")
                .action("Second", action -> action.shared(true).notes("ours"))
                .confidential("/account/industry")
                .build());

    assertThat(view.withheld())
        .extracting(it -> it.path() + " " + it.reason())
        .containsExactly(
            "account.tier INTERNAL",
            "account.industry CONFIDENTIAL",
            "actions[action-1] NOT_SHARED",
            "actions[action-2].notes INTERNAL");
  }

  private static Set<String> markers(AccountPlan plan) {
    return Pattern.compile("marker\\d+|\\b2\\d{3}-\\d\\d-\\d\\d\\b|\\b(7777|8888|9\\.0)\\d+\\b")
        .matcher(plan.toString())
        .results()
        .map(match -> match.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isIn(String text, String marker) {
    return Pattern.compile("\\b" + Pattern.quote(marker) + "\\b").matcher(text).find();
  }

  private static String reviewed() throws IOException {
    try (InputStream in = AudienceTest.class.getResourceAsStream("customer-fields.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
