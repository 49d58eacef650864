package io.keyplan.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.Action;
import io.keyplan.model.Goal;
import io.keyplan.model.choice.Beneficiary;
import io.keyplan.model.choice.BuyingRole;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.PlanRecords;
import io.keyplan.model.structure.PlanWalk;
import io.keyplan.value.Ref;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AudienceTest {

  private final MarkedPlan marked = new MarkedPlan();
  private final AccountPlan customer = Audience.CUSTOMER.apply(marked.plan());

  @Test
  void our_own_people_see_the_plan_itself() {
    assertThat(Audience.INTERNAL.apply(marked.plan())).isSameAs(marked.plan());
  }

  /** A new field appears here and so asks who may see it. */
  @Test
  void every_field_is_decided_for_the_customer() throws IOException {
    Set<String> seen = new TreeSet<>();
    PlanWalk.walk(
        customer,
        (place, field, value) -> {
          if (!PlanRecords.isEmpty(value)) {
            seen.add(field.key());
          }
        });
    Map<String, String> decisions = new TreeMap<>();
    for (Class<? extends Record> type : PlanFields.records(AccountPlan.class)) {
      for (PlanField field : PlanFields.of(type)) {
        decisions.put(field.key(), seen.contains(field.key()) ? "customer" : "internal");
      }
    }
    String text =
        decisions.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey() + "\n")
            .collect(Collectors.joining());

    assertThat(text).isEqualTo(golden());
  }

  @Test
  void nothing_of_the_internal_fields_remains_and_all_of_the_others() throws IOException {
    Set<String> internal =
        golden()
            .lines()
            .filter(line -> line.startsWith("internal "))
            .map(line -> line.substring("internal ".length()))
            .collect(Collectors.toSet());
    List<String> leaked = new ArrayList<>();
    List<String> lost = new ArrayList<>();

    marked
        .markers()
        .forEach(
            (place, markers) -> {
              boolean expected =
                  !place.contains("accountPlan.goals#1")
                      && Pattern.compile("[/#]").splitAsStream(place).noneMatch(internal::contains);
              for (String marker : markers) {
                boolean present =
                    Pattern.compile("\\b" + Pattern.quote(marker) + "\\b")
                        .matcher(customer.toString())
                        .find();
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

  @Test
  void the_table_of_internal_fields_names_fields_that_exist() {
    assertThat(
            PlanFields.records(AccountPlan.class).stream()
                .flatMap(type -> PlanFields.of(type).stream())
                .map(PlanField::key))
        .containsAll(CustomerEdition.INTERNAL_FIELDS);
  }

  @Test
  void filtering_twice_changes_nothing_more() {
    assertThat(Audience.CUSTOMER.apply(customer)).isEqualTo(customer);
  }

  @Test
  void roles_that_judge_a_person_go_however_they_are_written() {
    AccountPlan plan =
        Audience.CUSTOMER.apply(
            AccountPlan.builder("X")
                .person(
                    "Ann",
                    ann ->
                        ann.role(BuyingRole.BLOCKER)
                            .role("gatekeeper")
                            .roles(List.of(new OpenEnum<>(null, " Coach ")))
                            .role(BuyingRole.END_USER)
                            .role("Gardienne du temple"))
                .build());

    assertThat(plan.people().get(0).roles())
        .extracting(OpenEnum::text)
        .containsExactly("END_USER", "Gardienne du temple");
  }

  @Test
  void references_to_our_own_goals_go_with_the_goals() {
    AccountPlan plan =
        Audience.CUSTOMER.apply(
            AccountPlan.builder("X")
                .goal(
                    "Raise prices",
                    goal ->
                        goal.id("g-margin")
                            .beneficiary(Beneficiary.OURS)
                            .objective("Margin of 30 %", objective -> objective.id("o-margin")))
                .goal(
                    "Grow together",
                    goal ->
                        goal.id("g-both")
                            .beneficiary(Beneficiary.MUTUAL)
                            .objective("Launch", objective -> objective.id("o-launch")))
                .solution("Service", solution -> solution.goal("g-margin"))
                .strategy(
                    "Bundle",
                    strategy ->
                        strategy
                            .objective("o-margin")
                            .objective("o-launch")
                            .objective("margin of 30 % ")
                            .objective("G-MARGIN")
                            .objective("a wish of the client"))
                .action("Meet", action -> action.objective("o-margin"))
                .action("Visit", action -> action.objective("o-launch"))
                .build());

    assertThat(plan.toString()).doesNotContainIgnoringCase("margin");
    assertThat(plan.goals()).extracting(Goal::title).containsExactly("Grow together");
    assertThat(plan.strategies().get(0).objectives())
        .extracting(Ref::text)
        .containsExactly("o-launch", "a wish of the client");
    assertThat(plan.actions())
        .extracting(Action::objective)
        .containsExactly(null, Ref.of("o-launch"));
  }

  private static String golden() throws IOException {
    try (InputStream in = AudienceTest.class.getResourceAsStream("audience.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
