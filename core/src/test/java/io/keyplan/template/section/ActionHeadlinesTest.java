package io.keyplan.template.section;

import static io.keyplan.template.section.Sentences.assertBoth;
import static io.keyplan.template.section.Sentences.assertSilent;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.model.choice.ApprovalStatus;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ActionHeadlinesTest {

  private static final String PAST = "2026-01-15";
  private static final String SOON = "2026-03-01";

  @Test
  void open_and_overdue_actions_are_counted_up_to_the_next_date() {
    assertBoth(
        ActionHeadlines::open,
        due(PAST, SOON, "2026-05-02", null),
        "4 actions ouvertes, dont 1 en retard ; prochaine échéance le 1er mars",
        "4 open actions, 1 overdue; next due on March 1");
    assertBoth(
        ActionHeadlines::open,
        due(SOON, "2026-05-02"),
        "2 actions ouvertes ; prochaine échéance le 1er mars",
        "2 open actions; next due on March 1");
    assertBoth(
        ActionHeadlines::open,
        due(SOON),
        "1 action ouverte, à échéance le 1er mars",
        "1 open action, due on March 1");
    assertBoth(
        ActionHeadlines::open,
        due(PAST, null),
        "2 actions ouvertes, dont 1 en retard",
        "2 open actions, 1 overdue");
  }

  @Test
  void an_action_due_today_is_next_and_not_overdue() {
    assertBoth(
        ActionHeadlines::open,
        due("2026-02-10"),
        "1 action ouverte, à échéance le 10 février",
        "1 open action, due on February 10");
  }

  @Test
  void a_date_of_another_year_has_its_year() {
    assertBoth(
        ActionHeadlines::open,
        due("2027-01-01"),
        "1 action ouverte, à échéance le 1er janvier 2027",
        "1 open action, due on January 1, 2027");
  }

  @Test
  void one_or_all_have_a_wording_of_their_own() {
    assertBoth(
        ActionHeadlines::open,
        due(PAST),
        "La seule action ouverte est en retard",
        "The only open action is overdue");
    assertBoth(
        ActionHeadlines::open,
        due(PAST, PAST),
        "Les 2 actions ouvertes sont en retard",
        "Both open actions are overdue");
    assertBoth(
        ActionHeadlines::open,
        due(null, null),
        "2 actions ouvertes, aucune avec une échéance à venir",
        "2 open actions, none with a due date ahead");
  }

  @Test
  void nothing_is_left_when_all_is_completed_or_cancelled() {
    assertBoth(
        ActionHeadlines::open,
        statuses(ActionStatus.COMPLETED, ActionStatus.COMPLETED),
        "Les 2 actions sont terminées",
        "Both actions are completed");
    assertBoth(
        ActionHeadlines::open,
        statuses(ActionStatus.COMPLETED, ActionStatus.CANCELLED, ActionStatus.CANCELLED),
        "Plus aucune action ouverte : 1 terminée, 2 annulées",
        "No action left open: 1 completed, 2 cancelled");
    assertBoth(
        ActionHeadlines::open,
        statuses(ActionStatus.CANCELLED),
        "La seule action a été annulée",
        "The only action was cancelled");
    assertSilent(ActionHeadlines::open, plan -> plan);
  }

  @Test
  void approvals_are_counted_with_those_that_wait() {
    assertBoth(
        ActionHeadlines::approvals,
        approvals(ApprovalStatus.ACCEPTED, ApprovalStatus.PROPOSED, ApprovalStatus.REJECTED),
        "1 étape acceptée sur 3, 1 en attente de réponse",
        "1 of 3 steps accepted, 1 awaiting an answer");
    assertBoth(
        ActionHeadlines::approvals,
        approvals(ApprovalStatus.ACCEPTED, ApprovalStatus.ACCEPTED, ApprovalStatus.WITHDRAWN),
        "2 étapes acceptées sur 3",
        "2 of 3 steps accepted");
    assertBoth(
        ActionHeadlines::approvals,
        approvals(ApprovalStatus.ACCEPTED, ApprovalStatus.ACCEPTED),
        "Les 2 étapes sont acceptées",
        "Both steps are accepted");
    assertBoth(
        ActionHeadlines::approvals,
        approvals(ApprovalStatus.SUBMITTED, null),
        "1 étape sur 2 en attente de réponse, aucune encore acceptée",
        "1 of 2 steps awaiting an answer, none accepted yet");
    assertSilent(ActionHeadlines::approvals, approvals(ApprovalStatus.REJECTED, null));
  }

  private static UnaryOperator<AccountPlan.Builder> due(String... dates) {
    return plan -> {
      for (String date : dates) {
        plan.action("A", action -> action.due(date == null ? null : LocalDate.parse(date)));
      }
      return plan;
    };
  }

  private static UnaryOperator<AccountPlan.Builder> statuses(ActionStatus... statuses) {
    return plan -> {
      for (ActionStatus status : statuses) {
        plan.action("A", action -> action.status(status).due(LocalDate.parse(PAST)));
      }
      return plan;
    };
  }

  private static UnaryOperator<AccountPlan.Builder> approvals(ApprovalStatus... approvals) {
    return plan -> {
      for (ApprovalStatus approval : approvals) {
        plan.action("A", action -> action.approval(approval));
      }
      return plan;
    };
  }
}
