package io.keyplan.template.section;

import io.keyplan.model.Action;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.model.choice.ApprovalStatus;
import io.keyplan.template.Composer;
import io.keyplan.template.Headlines;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the actions say. */
final class ActionHeadlines {

  private ActionHeadlines() {}

  /** How many are open and overdue, and when the next is due. */
  static String open(Composer c) {
    List<Action> open = c.plan().actions().stream().filter(Action::isOpen).toList();
    if (open.isEmpty()) {
      return done(c, c.plan().actions());
    }
    int overdue = (int) open.stream().filter(action -> action.isOverdue(c.asOf())).count();
    if (overdue == open.size()) {
      return c.headline("actions.all-overdue", Map.of("open", overdue));
    }
    Optional<LocalDate> next = next(c, open);
    if (next.isEmpty()) {
      return overdue == 0
          ? c.headline("actions.undated", Map.of("open", open.size()))
          : c.headline("actions.overdue", Map.of("open", open.size(), "overdue", overdue));
    }
    String date = Headlines.day(c, next.get());
    return overdue == 0
        ? c.headline("actions.next", Map.of("open", open.size(), "date", date))
        : c.headline(
            "actions.overdue-next", Map.of("open", open.size(), "overdue", overdue, "date", date));
  }

  private static Optional<LocalDate> next(Composer c, List<Action> open) {
    return open.stream()
        .map(Action::due)
        .filter(Objects::nonNull)
        .filter(due -> !due.isBefore(c.asOf()))
        .min(Comparator.naturalOrder());
  }

  private static String done(Composer c, List<Action> actions) {
    if (actions.isEmpty()) {
      return "";
    }
    int cancelled =
        (int) actions.stream().filter(a -> a.status() == ActionStatus.CANCELLED).count();
    int completed = actions.size() - cancelled;
    return cancelled == 0
        ? c.headline("actions.completed", Map.of("completed", completed))
        : c.headline("actions.closed", Map.of("completed", completed, "cancelled", cancelled));
  }

  /** How many steps were accepted, and how many wait for an answer. */
  static String approvals(Composer c) {
    int total = c.plan().actions().size();
    int accepted = count(c, ApprovalStatus.ACCEPTED);
    int pending = count(c, ApprovalStatus.PROPOSED) + count(c, ApprovalStatus.SUBMITTED);
    if (accepted == 0 && pending == 0) {
      return "";
    } else if (accepted == 0) {
      return c.headline("approvals.pending", Map.of("total", total, "pending", pending));
    } else if (accepted == total) {
      return c.headline("approvals.all", Map.of("total", total));
    }
    Map<String, Integer> counts = Map.of("total", total, "accepted", accepted, "pending", pending);
    return c.headline(pending == 0 ? "approvals.some" : "approvals.some-pending", counts);
  }

  private static int count(Composer c, ApprovalStatus approval) {
    return (int) c.plan().actions().stream().filter(a -> a.approval() == approval).count();
  }
}
