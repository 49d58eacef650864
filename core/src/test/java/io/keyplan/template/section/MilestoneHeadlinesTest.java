package io.keyplan.template.section;

import static io.keyplan.template.section.Sentences.assertBoth;
import static io.keyplan.template.section.Sentences.assertSilent;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.ActionStatus;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MilestoneHeadlinesTest {

  @Test
  void the_next_milestone_is_named() {
    assertBoth(
        c -> MilestoneHeadlines.next(c, c.plan().milestones()),
        plan -> milestone(milestone(plan, "Pilot", "2026-04-01", null), "Past", "2026-01-01", DONE),
        "Prochain jalon le 1ᵉʳ avril : Pilot",
        "Next milestone on April 1: Pilot");
    assertBoth(
        c -> MilestoneHeadlines.next(c, c.plan().milestones()),
        plan -> milestone(plan, "Long ".repeat(30), "2026-04-02", null),
        "Prochain jalon le 2 avril",
        "Next milestone on April 2");
  }

  @Test
  void overdue_milestones_come_first() {
    assertBoth(
        c -> MilestoneHeadlines.next(c, c.plan().milestones()),
        plan -> milestone(milestone(plan, "Pilot", "2026-04-02", null), "Past", "2026-01-01", null),
        "Jalon en retard depuis le 1ᵉʳ janvier : Past",
        "Milestone overdue since January 1: Past");
    assertBoth(
        c -> MilestoneHeadlines.next(c, c.plan().milestones()),
        plan -> milestone(milestone(plan, "A", "2026-01-02", null), "B", "2026-01-01", null),
        "2 jalons en retard, le plus ancien depuis le 1ᵉʳ janvier",
        "2 milestones are overdue, the oldest since January 1");
  }

  @Test
  void without_a_next_one_those_reached_are_counted() {
    assertBoth(
        c -> MilestoneHeadlines.next(c, c.plan().milestones()),
        plan -> milestone(milestone(plan, "A", "2026-01-02", DONE), "B", null, DONE),
        "Les 2 jalons sont atteints",
        "Both milestones are reached");
    assertBoth(
        c -> MilestoneHeadlines.next(c, c.plan().milestones()),
        plan -> milestone(milestone(plan, "A", "2026-01-02", DONE), "B", null, null),
        "1 jalon atteint sur 2",
        "1 of 2 milestones reached");
    assertBoth(
        c -> MilestoneHeadlines.next(c, c.plan().milestones()),
        plan -> milestone(milestone(plan, "A", "2026-01-02", DONE), "B", "2026-01-02", null),
        "Jalon en retard depuis le 2 janvier : B",
        "Milestone overdue since January 2: B");
  }

  @Test
  void cancelled_and_undated_milestones_say_nothing() {
    assertSilent(
        c -> MilestoneHeadlines.next(c, c.plan().milestones()),
        plan ->
            milestone(milestone(plan, "A", "2026-04-01", ActionStatus.CANCELLED), "B", null, null));
  }

  private static final ActionStatus DONE = ActionStatus.COMPLETED;

  private static AccountPlan.Builder milestone(
      AccountPlan.Builder plan, String title, String date, ActionStatus status) {
    return plan.milestone(
        title,
        milestone -> milestone.date(date == null ? null : LocalDate.parse(date)).status(status));
  }
}
