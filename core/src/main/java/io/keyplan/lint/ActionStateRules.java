package io.keyplan.lint;

import io.keyplan.model.Action;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.model.choice.ApprovalStatus;
import java.math.BigDecimal;
import java.util.Map;

/** What the state of an action says beside its other facts. */
final class ActionStateRules {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private ActionStateRules() {}

  static void check(Review review) {
    ActionRules.ACTIONS.each(
        review.plan().actions(),
        (action, place) -> {
          progress(review, action, place);
          completedOn(review, action, place);
          approval(review, action, place);
          blocked(review, action, place);
        });
  }

  private static void progress(Review review, Action action, Place place) {
    if (action.status() != null
        && action.progress() != null
        && disagree(action.status(), action.progress())) {
      review.report(
          FindingCode.ACTION_PROGRESS_DISAGREES,
          place.field("progress"),
          Map.of(
              "action", action.step(),
              "percent", review.percent(action.progress()),
              "status", review.choice(action.status())));
    }
  }

  private static boolean disagree(ActionStatus status, BigDecimal progress) {
    boolean complete = progress.compareTo(ALL) == 0;
    return switch (status) {
      case COMPLETED -> !complete;
      case NOT_STARTED -> progress.signum() > 0;
      case CANCELLED -> false;
      default -> complete;
    };
  }

  private static void completedOn(Review review, Action action, Place place) {
    if (action.status() == ActionStatus.COMPLETED && action.completedOn() == null) {
      review.report(
          FindingCode.ACTION_COMPLETED_WITHOUT_DATE,
          place.field("completedOn"),
          ActionRules.step(action));
    }
  }

  /** An action that is put off may wait for its approval. */
  private static void approval(Review review, Action action, Place place) {
    boolean refused =
        action.approval() == ApprovalStatus.REJECTED
            || action.approval() == ApprovalStatus.WITHDRAWN;
    if (refused && action.isOpen() && action.status() != ActionStatus.DEFERRED) {
      review.report(
          FindingCode.ACTION_REJECTED_STILL_OPEN,
          place.field("approval"),
          ActionRules.step(action));
    }
  }

  private static void blocked(Review review, Action action, Place place) {
    if (action.status() == ActionStatus.BLOCKED && action.notes() == null) {
      review.report(
          FindingCode.ACTION_BLOCKED_WITHOUT_NOTE, place.field("notes"), ActionRules.step(action));
    }
  }
}
