package io.keyplan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.audience.MarkedPlan;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.Confidence;
import io.keyplan.model.choice.Sentiment;
import io.keyplan.model.structure.PlanFields;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CompletenessTest {

  @Test
  void a_plan_with_only_a_name_is_empty() {
    Completeness completeness = Completeness.of(AccountPlan.builder("Client").build());

    assertThat(completeness.percent()).isZero();
    assertThat(completeness.parts()).allMatch(part -> part.percent() == 0);
  }

  @Test
  void a_plan_with_every_field_filled_is_complete() {
    Completeness completeness = Completeness.of(new MarkedPlan().plan());

    assertThat(completeness.parts())
        .extracting(part -> part.component() + " " + part.percent())
        .allMatch(text -> text.endsWith(" 100"));
    assertThat(completeness.percent()).isEqualTo(100);
  }

  @Test
  void a_fact_of_entries_counts_by_the_entries_that_have_it() {
    Completeness completeness =
        Completeness.of(
            AccountPlan.builder("Client")
                .action("a", action -> action.owner("Max").due(LocalDate.of(2026, 1, 30)))
                .action("b", action -> action.owner("Max"))
                .action("c", action -> action.owner("Max"))
                .build());

    Completeness.Part actions = completeness.part(PlanComponent.ACTION_PLAN);

    assertThat(actions.facts())
        .contains(
            new Completeness.Fact("actions", 100),
            new Completeness.Fact("actions.owner", 100),
            new Completeness.Fact("actions.due", 33),
            new Completeness.Fact("actions.status", 0));
    assertThat(actions.percent()).isEqualTo((100 + 100 + 33) / 8);
    assertThat(actions.missing())
        .extracting(Completeness.Fact::name)
        .startsWith("actions.due", "actions.status")
        .doesNotContain("actions.owner");
  }

  @Test
  void either_of_two_alternatives_will_do() {
    Completeness completeness =
        Completeness.of(
            AccountPlan.builder("Client").member("Max", max -> max.phone("+33 1")).build());

    assertThat(completeness.part(PlanComponent.TEAM).facts())
        .contains(
            new Completeness.Fact("team.email|phone", 100),
            new Completeness.Fact("team.role|jobTitle", 0));
  }

  @Test
  void what_is_unknown_is_not_given() {
    AccountPlan.Builder builder =
        AccountPlan.builder("Client")
            .account(account -> account.industry("Steel").employees(70))
            .person("Ann", ann -> ann.id("p").sentiment(Sentiment.UNKNOWN).influence(3));
    AccountPlan sure = builder.build();
    AccountPlan unsure =
        builder
            .confidence("/account/industry", Confidence.UNKNOWN)
            .confidence("/account/employees", Confidence.ASSUMED)
            .confidence("/people/0", Confidence.UNKNOWN)
            .build();

    assertThat(fact(sure, PlanComponent.CUSTOMER_PROFILE, "account.industry")).isEqualTo(100);
    assertThat(fact(unsure, PlanComponent.CUSTOMER_PROFILE, "account.industry")).isZero();
    assertThat(fact(unsure, PlanComponent.CUSTOMER_PROFILE, "account.employees")).isEqualTo(100);
    assertThat(fact(sure, PlanComponent.PEOPLE, "people.sentiment")).isZero();
    assertThat(fact(sure, PlanComponent.PEOPLE, "people.influence")).isEqualTo(100);
    assertThat(fact(unsure, PlanComponent.PEOPLE, "people.influence")).isZero();
  }

  @Test
  void a_component_stands_at_a_field_of_the_plan() {
    for (PlanComponent component : PlanComponent.values()) {
      assertThat(PlanFields.find(AccountPlan.class, component.field())).isPresent();
    }
  }

  private static int fact(AccountPlan plan, PlanComponent component, String name) {
    return Completeness.of(plan).part(component).facts().stream()
        .filter(fact -> fact.name().equals(name))
        .mapToInt(Completeness.Fact::percent)
        .sum();
  }
}
