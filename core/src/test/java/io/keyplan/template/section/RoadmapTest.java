package io.keyplan.template.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Datum;
import io.keyplan.document.Timeline;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Action;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.template.Composers;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RoadmapTest {

  @Test
  void the_axis_covers_what_it_shows_and_not_the_whole_period() {
    Timeline timeline =
        of(
            plan ->
                action(
                    plan.info(
                        info ->
                            info.period(
                                period -> period.start(day("2026-01-15")).end(day("2026-12-15")))),
                    dates("2025-11-20", "2026-03-01")));

    assertThat(timeline.start()).isEqualTo("2025-11-20");
    assertThat(timeline.end()).isEqualTo("2026-03-01");
    assertThat(timeline.today()).isEqualTo(Composers.TODAY);
  }

  @Test
  void the_axis_has_whole_months_where_they_are_nearly_full() {
    Timeline timeline = of(plan -> action(plan, dates("2025-11-05", "2026-05-20")));

    assertThat(timeline.start()).isEqualTo("2025-11-01");
    assertThat(timeline.end()).isEqualTo("2026-05-31");
  }

  @Test
  void spans_stand_by_objective_those_without_one_last() {
    Timeline timeline =
        of(
            plan ->
                action(
                    action(
                        plan.goal("G", goal -> goal.objective("O", one -> one.id("o"))),
                        dates("2026-02-10", "2026-03-01")),
                    dates("2026-02-20", "2026-04-01").andThen(one -> one.objective("o"))));

    assertThat(timeline.spans()).extracting(Timeline.Span::group).containsExactly("O", "");
    assertThat(timeline.headings().marks()).isEqualTo("Milestones");
  }

  @Test
  void the_axis_stays_around_today_and_cuts_what_crosses_its_ends() {
    Timeline timeline =
        of(
            plan ->
                action(action(plan, dates("2020-01-01", "2031-01-01")), dates(null, "2020-02-02")));

    assertThat(timeline.start()).isEqualTo("2025-08-01");
    assertThat(timeline.end()).isEqualTo("2027-08-31");
    assertThat(timeline.spans())
        .singleElement()
        .satisfies(
            span -> {
              assertThat(span.start()).isEqualTo("2025-08-01");
              assertThat(span.end()).isEqualTo("2027-08-31");
            });
  }

  @Test
  void what_has_ended_is_not_drawn_past_today() {
    Timeline timeline =
        of(
            plan ->
                action(plan, dates("2026-01-20", "2026-05-01").andThen(COMPLETED))
                    .milestone(
                        "M",
                        milestone ->
                            milestone.date(day("2026-04-01")).status(ActionStatus.COMPLETED)));

    assertThat(timeline.spans())
        .singleElement()
        .satisfies(span -> assertThat(span.end()).isEqualTo(Composers.TODAY));
    assertThat(timeline.marks())
        .singleElement()
        .satisfies(mark -> assertThat(mark.date()).isEqualTo(Composers.TODAY));
  }

  @Test
  void what_ended_before_the_axis_begins_does_not_lengthen_it() {
    Timeline timeline =
        of(
            plan ->
                action(
                    action(plan, dates("2025-09-01", "2025-10-01").andThen(COMPLETED)),
                    dates("2026-01-10", "2026-02-20")));

    assertThat(timeline.start()).isEqualTo("2026-01-10");
    assertThat(timeline.spans()).hasSize(1);
  }

  @Test
  void a_span_without_a_usable_start_is_its_last_day() {
    Timeline timeline =
        of(
            plan ->
                action(action(plan, dates(null, "2026-03-01")), dates("2026-05-01", "2026-04-01")));

    assertThat(timeline.spans())
        .extracting(Timeline.Span::start)
        .containsExactly(day("2026-03-01"), day("2026-04-01"));
    assertThat(timeline.spans()).allSatisfy(span -> assertThat(span.end()).isEqualTo(span.start()));
  }

  @Test
  void a_completed_action_ends_on_the_day_it_was_completed() {
    Timeline timeline =
        of(
            plan ->
                action(
                    plan,
                    dates("2026-02-02", "2026-04-01")
                        .andThen(COMPLETED)
                        .andThen(action -> action.completedOn(day("2026-02-09")))));

    assertThat(timeline.spans()).extracting(Timeline.Span::end).containsExactly(day("2026-02-09"));
  }

  @Test
  void overdue_ones_say_so_and_cancelled_ones_are_left_out() {
    Timeline timeline =
        of(
            plan ->
                action(
                        action(plan, dates(null, "2026-02-01")),
                        dates(null, "2026-03-01")
                            .andThen(action -> action.status(ActionStatus.CANCELLED)))
                    .milestone("Late", milestone -> milestone.date(day("2026-02-03")))
                    .milestone("Next", milestone -> milestone.date(day("2026-03-03"))));

    assertThat(timeline.spans()).extracting(Timeline.Span::state).satisfiesExactly(OVERDUE);
    assertThat(timeline.marks())
        .extracting(Timeline.Mark::state)
        .satisfiesExactly(OVERDUE, state -> assertThat(state.isBlank()).isTrue());
    assertThat(timeline.alternative()).isEqualTo("Timeline with 3 entries");
  }

  @Test
  void without_dates_there_is_no_timeline() {
    assertThat(Roadmap.of(Composers.english(Composers.plan(plan -> plan.action("A"))))).isEmpty();
  }

  private static final Consumer<Action.Builder> COMPLETED =
      action -> action.status(ActionStatus.COMPLETED);

  private static final org.assertj.core.api.ThrowingConsumer<Datum> OVERDUE =
      state ->
          assertThat(state)
              .isInstanceOfSatisfying(
                  Datum.State.class, found -> assertThat(found.code()).isEqualTo("OVERDUE"));

  private static Timeline of(UnaryOperator<AccountPlan.Builder> details) {
    return Roadmap.of(Composers.english(Composers.plan(details))).orElseThrow();
  }

  private static AccountPlan.Builder action(
      AccountPlan.Builder plan, Consumer<Action.Builder> details) {
    return plan.action("A", details);
  }

  private static Consumer<Action.Builder> dates(String start, String due) {
    return action -> action.start(start == null ? null : day(start)).due(day(due));
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
