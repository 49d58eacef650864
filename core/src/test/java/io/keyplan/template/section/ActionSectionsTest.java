package io.keyplan.template.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Entry;
import io.keyplan.document.Missing;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.ActionPriority;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.model.choice.ApprovalStatus;
import io.keyplan.template.Composer;
import io.keyplan.template.Composers;
import io.keyplan.template.Tables;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ActionSectionsTest {

  private static final LocalDate PAST = LocalDate.of(2026, 1, 15);
  private static final LocalDate SOON = LocalDate.of(2026, 3, 1);

  @Test
  void actions_stand_by_due_date_then_by_priority_then_as_given() {
    Composer c =
        Composers.english(
            Composers.plan(
                plan ->
                    plan.action("undated")
                        .action("soon", a -> a.due(SOON))
                        .action("soon low", a -> a.due(SOON).priority(ActionPriority.LOW))
                        .action("soon critical", a -> a.due(SOON).priority(ActionPriority.CRITICAL))
                        .action("past", a -> a.due(PAST))
                        .action("soon too", a -> a.due(SOON))));

    assertThat(Tables.column(actionPlan(c, ActionColumns.STATUS), "step"))
        .containsExactly("past", "soon critical", "soon low", "soon", "soon too", "undated");
  }

  @Test
  void only_open_actions_of_the_past_are_overdue() {
    Composer c =
        Composers.english(
            Composers.plan(
                plan ->
                    plan.action("open", a -> a.due(PAST))
                        .action("done", a -> a.due(PAST).status(ActionStatus.COMPLETED))
                        .action("today", a -> a.due(Composers.TODAY))));

    assertThat(Tables.cells(actionPlan(c, ActionColumns.STATUS), "due"))
        .extracting(Entry::mark)
        .containsExactly(Entry.Mark.OVERDUE, Entry.Mark.NONE, Entry.Mark.NONE);
  }

  @Test
  void the_day_stands_quietly_below_the_step_of_a_simple_plan_whose_six_columns_stay() {
    Composer c =
        Composers.english(
            Composers.plan(
                plan ->
                    plan.action(
                        "late",
                        a ->
                            a.due(PAST)
                                .owner("Ann")
                                .description("All of it")
                                .externalStakeholder("Bob")
                                .notes("None"))));

    Section plan = actionPlan(c, ActionColumns.APPROVAL);
    Table table = Tables.of(plan);

    assertThat(table.columns().stream().filter(column -> !column.below()))
        .extracting(Table.Column::key)
        .containsExactly("step", "owner", "description", "status", "externalStakeholders", "notes");
    assertThat(table.columns().get(1).key()).isEqualTo("due");
    assertThat(table.columns().get(1).below()).isTrue();
    assertThat(Tables.cells(plan, "due"))
        .extracting(Entry::mark)
        .containsExactly(Entry.Mark.OVERDUE);
  }

  @Test
  void the_simple_plan_shows_approval_and_the_others_progress() {
    Composer c =
        Composers.english(
            Composers.plan(
                plan ->
                    plan.action(
                        "A",
                        a ->
                            a.approval(ApprovalStatus.ACCEPTED)
                                .status(ActionStatus.IN_PROGRESS)
                                .progress(30)
                                .start(PAST))));

    assertThat(Tables.keys(actionPlan(c, ActionColumns.APPROVAL)))
        .contains("approval")
        .doesNotContain("status", "progress");
    assertThat(Tables.keys(actionPlan(c, ActionColumns.STATUS)))
        .contains("status")
        .doesNotContain("approval", "progress");
    assertThat(Tables.keys(actionPlan(c, ActionColumns.SCHEDULE)))
        .contains("start", "status", "progress")
        .doesNotContain("approval");
  }

  @Test
  void columns_that_nothing_fills_are_left_out_but_not_in_a_form() {
    Composer bare = Composers.english(Composers.plan(plan -> plan.action("A")));

    assertThat(Tables.keys(actionPlan(bare, ActionColumns.SCHEDULE)))
        .containsExactly("step", "owner", "due", "status");
    assertThat(Tables.keys(actionPlan(Composers.blank(), ActionColumns.SCHEDULE)))
        .contains("description", "externalStakeholders", "start", "priority", "progress");
  }

  @Test
  void the_next_actions_are_five_that_are_open() {
    Composer c =
        Composers.english(
            Composers.plan(
                plan -> {
                  plan.action("done", a -> a.due(PAST).status(ActionStatus.COMPLETED));
                  for (int day = 7; day >= 1; day--) {
                    LocalDate due = SOON.plusDays(day);
                    plan.action("day " + day, a -> a.due(due));
                  }
                  return plan;
                }));

    assertThat(Tables.column(ActionSections.nextActions(c).orElseThrow(), "step"))
        .containsExactly("day 1", "day 2", "day 3", "day 4", "day 5");
  }

  @Test
  void a_plan_without_actions_says_that_they_are_to_be_completed() {
    Composer c = Composers.english(AccountPlan.builder("Hélios").build());

    assertThat(actionPlan(c, ActionColumns.STATUS).blocks())
        .containsExactly(new Missing("To be completed"));
    assertThat(actionPlan(c, ActionColumns.STATUS).hasHeadline()).isFalse();
    assertThat(ActionSections.milestonesTimeline(c)).isEmpty();
  }

  @Test
  void milestones_stand_by_day_and_a_form_has_them_for_the_timeline() {
    Composer c =
        Composers.english(
            Composers.plan(
                plan ->
                    plan.milestone("undated")
                        .milestone("second", m -> m.date(SOON))
                        .milestone("first", m -> m.date(PAST))));

    assertThat(Tables.column(ActionSections.milestonesTimeline(c).orElseThrow(), "title"))
        .containsExactly("first", "second", "undated");
    assertThat(ActionSections.roadmap(Composers.blank()).orElseThrow().blocks())
        .singleElement()
        .isInstanceOf(Table.class);
  }

  private static Section actionPlan(Composer c, ActionColumns columns) {
    return ActionSections.actionPlan(c, columns).orElseThrow();
  }
}
