package io.keyplan.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.Action;
import io.keyplan.model.DecisionStep;
import io.keyplan.model.Objective;
import io.keyplan.model.Person;
import io.keyplan.model.Priority;
import io.keyplan.model.choice.Beneficiary;
import io.keyplan.model.choice.BuyingRole;
import io.keyplan.model.choice.Confidence;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.value.Ref;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConfidentialTest {

  private static AccountPlan customer(String pointer, Consumer<AccountPlan.Builder> details) {
    AccountPlan.Builder builder = AccountPlan.builder("Client").confidential(pointer);
    details.accept(builder);
    return Audience.CUSTOMER.apply(builder.build());
  }

  @Test
  void a_field_becomes_empty() {
    AccountPlan plan =
        customer(
            "/info/version", builder -> builder.info(info -> info.version("v").customerMark("m")));

    assertThat(plan.info().version()).isNull();
    assertThat(plan.info().customerMark()).isEqualTo("m");
  }

  @Test
  void a_whole_list_becomes_empty() {
    AccountPlan plan =
        customer(
            "/people",
            builder ->
                builder.person("Ann", person -> {}).person("Bob", person -> {}).member("Max"));

    assertThat(plan.people()).isEmpty();
    assertThat(plan.team()).hasSize(1);
  }

  @Test
  void an_entry_goes_whether_its_index_or_its_id_is_named() {
    for (String pointer : List.of("/people/1", "/people/b")) {
      AccountPlan plan =
          customer(
              pointer,
              builder -> builder.person("Ann", person -> {}).person("Bob", bob -> bob.id("b")));

      assertThat(plan.people()).extracting(Person::name).containsExactly("Ann");
    }
  }

  @Test
  void an_index_that_is_also_an_id_keeps_both_entries_back() {
    AccountPlan plan =
        customer(
            "/people/1",
            builder ->
                builder
                    .person("Ann", person -> person.id("1"))
                    .person("Bob", person -> person.id("2"))
                    .person("Cat", person -> person.id("3")));

    assertThat(plan.people()).extracting(Person::name).containsExactly("Cat");
  }

  @Test
  void an_index_counts_in_the_plan_before_anything_went() {
    AccountPlan plan =
        customer(
            "/goals/1/objectives/0",
            builder ->
                builder
                    .goal("ours", goal -> goal.beneficiary(Beneficiary.OURS).objective("x"))
                    .goal(
                        "theirs",
                        goal ->
                            goal.beneficiary(Beneficiary.CLIENT)
                                .objective("first")
                                .objective("second")));

    assertThat(plan.goals().get(0).objectives())
        .extracting(Objective::title)
        .containsExactly("second");
  }

  @Test
  void an_entry_of_a_list_of_texts_or_roles_goes_alone() {
    AccountPlan plan =
        AccountPlan.builder("Client")
            .account(account -> account.site("Lyon").site("Brest").site("Nice"))
            .person("Ann", ann -> ann.role(BuyingRole.APPROVER).role("Juror"))
            .action(
                "Call",
                call -> call.shared(true).externalStakeholder("Zoe").externalStakeholder("Yan"))
            .shared("/people/0/roles")
            .confidential("/account/sites/1")
            .confidential("/people/0/roles/0")
            .confidential("/actions/0/externalStakeholders/0")
            .build();

    AccountPlan filtered = Audience.CUSTOMER.apply(plan);

    assertThat(filtered.account().sites()).containsExactly("Lyon", "Nice");
    assertThat(filtered.people().get(0).roles())
        .extracting(OpenEnum::text)
        .containsExactly("Juror");
    assertThat(filtered.actions().get(0).externalStakeholders()).containsExactly(Ref.of("Yan"));
  }

  @Test
  void a_year_goes_alone() {
    AccountPlan plan =
        customer(
            "/revenue/streams/0/amounts/2026",
            builder ->
                builder
                    .shared("/revenue")
                    .revenue(
                        revenue ->
                            revenue.stream(
                                "Service", stream -> stream.amount(2025, 1).amount(2026, 2))));

    assertThat(plan.revenue().streams().get(0).amounts()).containsOnlyKeys(2025);
  }

  @Test
  void an_entry_goes_when_what_it_cannot_be_without_is_confidential() {
    AccountPlan plan =
        customer(
            "/actions/0/step", builder -> builder.shared("/actions").action("Call").action("Meet"));

    assertThat(plan.actions()).extracting(Action::step).containsExactly("Meet");
  }

  @Test
  void an_entry_of_which_nothing_is_left_goes() {
    AccountPlan plan =
        customer(
            "/account/decisionProcess/0/criterion",
            builder ->
                builder
                    .shared("/account/decisionProcess")
                    .account(
                        account -> account.decisionStep(null, step -> step.criterion("Price"))));

    assertThat(plan.account().decisionProcess()).isEmpty();
  }

  @Test
  void nothing_refers_to_an_entry_that_went() {
    AccountPlan plan =
        customer(
            "/people/chief",
            builder ->
                builder
                    .shared("/account/decisionProcess")
                    .person("Zoe Chief", zoe -> zoe.id("chief"))
                    .person("Ann", ann -> ann.reportsTo("chief"))
                    .account(account -> account.decisionStep("Sign", step -> step.decider("chief")))
                    .priority("Growth", priority -> priority.sponsor("Zoe Chief"))
                    .action("Meet", meet -> meet.externalStakeholder("chief")));

    assertThat(plan.toString()).doesNotContainIgnoringCase("chief");
    assertThat(plan.people()).hasSize(1);
    assertThat(plan.account().decisionProcess()).extracting(DecisionStep::step).contains("Sign");
  }

  @Test
  void an_action_that_went_is_no_dependency() {
    AccountPlan plan =
        customer(
            "/actions/secret",
            builder ->
                builder
                    .shared("/actions")
                    .shared("/actions/open/dependsOn")
                    .action("Secret step", action -> action.id("secret"))
                    .action("First step", action -> action.id("first"))
                    .action(
                        "Open step",
                        action -> action.id("open").dependsOn("secret").dependsOn("first")));

    assertThat(plan.actions().get(1).dependsOn()).containsExactly(Ref.of("action-1"));
  }

  @Test
  void a_person_without_the_confidential_name_is_still_referred_to_by_id_only() {
    AccountPlan plan =
        customer(
            "/people/0/name",
            builder ->
                builder
                    .person("Zoe", zoe -> zoe.id("p").jobTitle("CFO"))
                    .priority("Growth", priority -> priority.sponsor("Zoe"))
                    .priority("Cash", priority -> priority.sponsor("p")));

    assertThat(plan.people().get(0).displayName()).isEqualTo("CFO");
    assertThat(plan.priorities())
        .extracting(Priority::sponsor)
        .containsExactly(null, Ref.of("person-1"));
  }

  @Test
  void a_confidential_id_is_nowhere_left() {
    AccountPlan plan =
        customer(
            "/people/0/id",
            builder ->
                builder
                    .person("Zoe", zoe -> zoe.id("CRM-77"))
                    .priority("Growth", priority -> priority.sponsor("CRM-77")));

    assertThat(plan.toString()).doesNotContain("CRM-77");
    assertThat(plan.people().get(0).name()).isEqualTo("Zoe");
  }

  @Test
  void the_account_keeps_a_name_that_says_nothing() {
    for (String pointer : List.of("/account", "/account/name")) {
      AccountPlan plan = customer(pointer, builder -> builder.shared("/actions").action("Meet"));

      assertThat(plan.account().name()).isEqualTo("…");
      assertThat(plan.actions()).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("currencies")
  void the_currency_stays_as_no_amount_would_be_true_without_it(String pointer) {
    AccountPlan plan =
        customer(pointer, builder -> builder.info(info -> info.currency("CHF").version("Secret")));

    assertThat(plan.info().currency()).isEqualTo("CHF");
  }

  static List<String> currencies() {
    return List.of("/info", "/info/currency");
  }

  @Test
  void pointers_and_confidence_marks_themselves_are_kept_back() {
    AccountPlan plan =
        customer(
            "/info/purpose", builder -> builder.confidence("/account/name", Confidence.ASSUMED));

    assertThat(plan.confidential()).isEmpty();
    assertThat(plan.confidence()).isEmpty();
  }
}
