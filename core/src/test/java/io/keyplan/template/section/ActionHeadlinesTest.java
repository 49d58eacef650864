package io.keyplan.template.section;

import static io.keyplan.template.section.Sentences.assertBoth;
import static io.keyplan.template.section.Sentences.assertSilent;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.model.choice.ApprovalStatus;
import io.keyplan.template.Composer;
import io.keyplan.template.headline.ActionHeadlines;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ActionHeadlinesTest {

  private static final Function<Composer, String> OPEN =
      c -> ActionHeadlines.open(c, ActionOrder.all(c, 0));
  private static final Function<Composer, String> APPROVALS =
      c -> ActionHeadlines.approvals(c, ActionOrder.all(c, 0));

  private static final String PAST = "2026-01-15";
  private static final String SOON = "2026-03-01";

  @Test
  void what_is_overdue_is_named_then_what_nobody_owns() {
    assertBoth(
        OPEN,
        due(PAST, SOON, "2026-05-02", null),
        "En retard depuis le 15 janvier : A",
        "Overdue since January 15: A");
    assertBoth(
        OPEN,
        due(SOON, "2026-05-02"),
        "Aucune des 2 actions ouvertes n’a de responsable",
        "Neither open action has an owner");
    assertBoth(OPEN, due(SOON), "Sans responsable : A", "Without an owner: A");
    assertBoth(
        OPEN, due(PAST, null), "En retard depuis le 15 janvier : A", "Overdue since January 15: A");
  }

  @Test
  void of_some_of_the_actions_one_is_named_and_none_is_counted() {
    assertBoth(
        c -> ActionHeadlines.open(c, ActionOrder.all(c, 0).subList(0, 2)),
        due(PAST, "2026-01-20", SOON),
        "En retard depuis le 15 janvier : A et 1 autre",
        "Overdue since January 15: A and 1 other");
    assertBoth(
        c -> ActionHeadlines.open(c, ActionOrder.all(c, 0).subList(0, 2)),
        due("2026-05-02", "2026-05-03", null),
        "Sans responsable : A",
        "Without an owner: A");
  }

  @Test
  void an_action_due_today_is_next_and_not_overdue() {
    assertBoth(
        OPEN,
        due("2026-02-10"),
        "Prochaine échéance le 10 février : A",
        "Next due, on February 10: A");
  }

  @Test
  void a_date_of_another_year_has_its_year() {
    assertBoth(OPEN, due("2027-01-01"), "Sans responsable : A", "Without an owner: A");
  }

  @Test
  void one_or_all_have_a_wording_of_their_own() {
    assertBoth(
        OPEN, due(PAST), "En retard depuis le 15 janvier : A", "Overdue since January 15: A");
    assertBoth(
        OPEN,
        due(PAST, PAST),
        "Les 2 actions ouvertes sont en retard, la plus ancienne depuis le 15 janvier",
        "Both open actions are overdue, the first since January 15");
    assertBoth(
        OPEN,
        due(null, null),
        "Aucune des 2 actions ouvertes n’a de responsable",
        "Neither open action has an owner");
  }

  @Test
  void nothing_is_left_when_all_is_completed_or_cancelled() {
    assertBoth(
        OPEN,
        statuses(ActionStatus.COMPLETED, ActionStatus.COMPLETED),
        "Les 2 actions sont terminées",
        "Both actions are completed");
    assertBoth(
        OPEN,
        statuses(ActionStatus.COMPLETED, ActionStatus.CANCELLED, ActionStatus.CANCELLED),
        "Plus aucune action ouverte : 1 terminée, 2 annulées",
        "No action left open: 1 completed, 2 cancelled");
    assertBoth(
        OPEN,
        statuses(ActionStatus.CANCELLED),
        "La seule action a été annulée",
        "The only action was cancelled");
    assertSilent(OPEN, plan -> plan);
  }

  @Test
  void what_waits_for_an_answer_is_named() {
    assertBoth(
        APPROVALS,
        approvals(ApprovalStatus.ACCEPTED, ApprovalStatus.PROPOSED, ApprovalStatus.REJECTED),
        "En attente de réponse : A",
        "Awaiting an answer: A");
    assertBoth(
        APPROVALS,
        approvals(ApprovalStatus.ACCEPTED, ApprovalStatus.ACCEPTED, ApprovalStatus.WITHDRAWN),
        "2 étapes acceptées sur 3",
        "2 of 3 steps accepted");
    assertBoth(
        APPROVALS,
        approvals(ApprovalStatus.ACCEPTED, ApprovalStatus.ACCEPTED),
        "Les 2 étapes sont acceptées",
        "Both steps are accepted");
    assertBoth(
        APPROVALS,
        approvals(ApprovalStatus.SUBMITTED, null),
        "En attente de réponse : A",
        "Awaiting an answer: A");
    assertSilent(APPROVALS, approvals(ApprovalStatus.REJECTED, null));
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
