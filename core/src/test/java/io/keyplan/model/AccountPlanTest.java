package io.keyplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.keyplan.model.choice.ActionStatus;
import io.keyplan.model.choice.BuyingRole;
import io.keyplan.model.choice.Confidence;
import io.keyplan.model.structure.Choice;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.value.InvalidPlanException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AccountPlanTest {

  @Test
  void a_name_is_all_that_a_plan_needs() {
    AccountPlan plan = AccountPlan.builder("Hélios").build();

    assertThat(plan.account().name()).isEqualTo("Hélios");
    assertThat(plan.info().currency()).isEqualTo("EUR");
    assertThat(plan.situation().whiteSpace()).isEqualTo(WhiteSpace.EMPTY);
    assertThat(plan.toBuilder().build()).isEqualTo(plan);
  }

  @Test
  void entries_without_an_id_get_one_that_no_other_entry_has() {
    AccountPlan plan =
        AccountPlan.builder("X")
            .action("first")
            .action("second", action -> action.id("action-1"))
            .goal("one", goal -> goal.objective("a").objective("b"))
            .goal("two", goal -> goal.objective("c"))
            .build();

    assertThat(plan.actions()).extracting(Action::id).containsExactly("action-2", "action-1");
    assertThat(plan.goals())
        .flatExtracting(Goal::objectives)
        .extracting("id")
        .containsExactly("objective-1", "objective-2", "objective-3");
  }

  @Test
  void all_problems_are_reported_at_once_with_their_places() {
    AccountPlan.Builder builder =
        AccountPlan.builder(" ")
            .info(info -> info.currency("EURO"))
            .person("Ann", person -> person.id("p").influence(6))
            .person("Bob", person -> person.id("p"))
            .confidence("/people/2/influence", Confidence.ASSUMED)
            .confidence("/people/0/influense", Confidence.ASSUMED);

    InvalidPlanException invalid = catchThrowableOfType(InvalidPlanException.class, builder::build);

    assertThat(invalid.problems())
        .extracting(problem -> problem.pointer())
        .containsExactly(
            "/info/currency",
            "/account/name",
            "/people/1/id",
            "/people/0/influence",
            "/confidence/~1people~12~1influence",
            "/confidence/~1people~10~1influense");
    assertThat(invalid).hasMessageContaining("did you mean \"influence\"?");
  }

  @Test
  void an_action_is_overdue_from_the_day_after_it_was_due_until_it_is_closed() {
    LocalDate due = LocalDate.of(2026, 1, 30);
    Action action = Action.builder("call").due(due).build();

    assertThat(action.isOverdue(due)).isFalse();
    assertThat(action.isOverdue(due.plusDays(1))).isTrue();
    assertThat(action.daysLeft(due.minusDays(3))).isEqualTo(3);
    assertThat(action.toBuilder().status(ActionStatus.COMPLETED).build().isOverdue(due.plusDays(1)))
        .isFalse();
  }

  @Test
  void progress_runs_from_the_baseline_to_the_target() {
    Objective objective = Objective.builder("NPS").baseline(40).current(25).target(20).build();

    assertThat(objective.progress()).isEqualByComparingTo("75");
    assertThat(objective.toBuilder().baseline(20).build().progress()).isNull();
    assertThat(objective.toBuilder().baseline((BigDecimal) null).current(80).build().progress())
        .isNull();
  }

  @Test
  void growth_and_share_follow_the_streams() {
    Revenue revenue =
        Revenue.builder().stream("a", stream -> stream.id("a").amount(2025, 300).amount(2026, 330))
            .stream("b", stream -> stream.id("b").amount(2025, 100).amount(2026, 170))
            .build();

    assertThat(revenue.total(2026)).isEqualByComparingTo("500");
    assertThat(revenue.growth(2025, 2026)).isEqualByComparingTo("25");
    assertThat(revenue.share(revenue.streams().get(1), 2026)).isEqualByComparingTo("34");
    assertThat(revenue.total(2024)).isNull();
  }

  @Test
  void there_is_no_share_of_what_some_add_to_and_others_take_from() {
    Revenue revenue =
        Revenue.builder().stream("a", stream -> stream.id("a").amount(2026, 130)).stream(
                "b", stream -> stream.id("b").amount(2026, -100))
            .build();

    assertThat(revenue.streams()).allMatch(stream -> revenue.share(stream, 2026) == null);
  }

  @Test
  void a_reference_to_an_objective_is_text_when_there_are_no_goals() {
    AccountPlan plan = AccountPlan.builder("X").action("a", a -> a.objective("o-1")).build();

    assertThat(Directory.of(plan).objective(plan.actions().get(0).objective())).isEmpty();
  }

  @Test
  void what_is_spent_was_committed_before() {
    BudgetLine line = BudgetLine.builder().planned(100).committed(60).spent(25).build();

    assertThat(line.remaining()).isEqualByComparingTo("40");
    assertThat(line.toBuilder().spent(110).build().remaining()).isEqualByComparingTo("-10");
  }

  @Test
  void every_field_is_described() {
    assertThat(PlanFields.records(AccountPlan.class))
        .contains(AccountPlan.class, Image.class, Influence.class);
    assertThat(PlanFields.field(Action.class, "externalStakeholders"))
        .returns(FieldKind.REF, PlanField::kind)
        .returns(true, PlanField::list)
        .returns("action.externalStakeholders", PlanField::key);
    assertThat(PlanFields.field(Person.class, "roles").choices())
        .contains(Choice.of(BuyingRole.BLOCKER));
  }
}
