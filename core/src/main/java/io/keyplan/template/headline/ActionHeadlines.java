package io.keyplan.template.headline;

import io.keyplan.model.Action;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.model.choice.ApprovalStatus;
import io.keyplan.template.Composer;
import io.keyplan.template.Headlines;
import io.keyplan.template.Subject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the actions that a section shows say. */
public final class ActionHeadlines {

  private ActionHeadlines() {}

  /** What is overdue, else near, blocked, without an owner, or next. */
  public static String open(Composer c, List<Subject> shown) {
    List<Action> actions = records(shown);
    List<Action> open = actions.stream().filter(Action::isOpen).toList();
    if (open.isEmpty()) {
      return done(c, actions);
    }
    List<Action> all = c.plan().actions().stream().filter(Action::isOpen).toList();
    if (open.size() < all.size()) {
      return ofSome(c, open, all);
    }
    Map<String, Object> values = new HashMap<>();
    values.put("open", open.size());
    String next = next(c, open, values);
    return Headlines.fitting(
        overdue(c, open, values),
        isNextNear(c, open) ? next : "",
        some(c, "blocked", open, action -> action.status() == ActionStatus.BLOCKED, values),
        some(c, "unowned", open, action -> action.owner() == null, values),
        next,
        undated(c, open, values));
  }

  /** Of some open actions names one: how many are shown would read as how many there are. */
  private static String ofSome(Composer c, List<Action> open, List<Action> all) {
    boolean dated = all.stream().allMatch(action -> action.due() != null);
    String next = dated ? next(c, open, Map.of("open", open.size())) : "";
    List<Action> late = open.stream().filter(action -> action.isOverdue(c.asOf())).toList();
    boolean every =
        late.size() == all.stream().filter(action -> action.isOverdue(c.asOf())).count();
    return Headlines.fitting(
        late.stream()
            .min(Comparator.comparing(Action::due))
            .map(action -> named(c, "overdue", action, every ? late.size() - 1 : 0))
            .orElse(""),
        overdue(c, all, new HashMap<>(Map.of("open", all.size()))),
        isNextNear(c, open) ? next : "",
        first(c, "blocked", open, action -> action.status() == ActionStatus.BLOCKED),
        first(c, "unowned", open, action -> action.owner() == null),
        next);
  }

  private static String first(
      Composer c, String what, List<Action> open, Predicate<Action> condition) {
    return open.stream()
        .filter(condition)
        .findFirst()
        .map(action -> named(c, what, action, 0))
        .orElse("");
  }

  private static String named(Composer c, String what, Action action, int others) {
    String date = action.due() == null ? "" : Headlines.day(c, action.due());
    return c.headline(
        "actions." + what + "-named",
        Map.of("step", action.step(), "date", date, "others", others));
  }

  private static List<Action> records(List<Subject> shown) {
    return shown.stream()
        .filter(subject -> !subject.isForm())
        .map(subject -> subject.as(Action.class))
        .toList();
  }

  private static String overdue(Composer c, List<Action> open, Map<String, Object> values) {
    List<Action> overdue =
        open.stream()
            .filter(action -> action.isOverdue(c.asOf()))
            .sorted(Comparator.comparing(Action::due))
            .toList();
    if (overdue.isEmpty()) {
      return "";
    }
    values.put("overdue", overdue.size());
    values.put("step", overdue.get(0).step());
    values.put("others", 0);
    values.put("date", Headlines.day(c, overdue.get(0).due()));
    values.put("degree", Headlines.degree(overdue.size(), open.size()));
    return Headlines.fitting(
        overdue.size() == 1 ? c.headline("actions.overdue-named", values) : "",
        c.headline("actions.overdue", values));
  }

  private static boolean isNextNear(Composer c, List<Action> open) {
    return open.stream().anyMatch(action -> DaysAhead.isNear(c, action.due(), DaysAhead.ACTION));
  }

  /** Only of actions that all have a date can one be said to be next. */
  private static String next(Composer c, List<Action> open, Map<String, Object> values) {
    List<Action> dated =
        open.stream()
            .filter(action -> action.due() != null && !action.due().isBefore(c.asOf()))
            .sorted(Comparator.comparing(Action::due))
            .toList();
    if (dated.isEmpty()) {
      return "";
    }
    Map<String, Object> arguments = new HashMap<>(values);
    arguments.put("step", dated.get(0).step());
    arguments.put("date", Headlines.day(c, dated.get(0).due()));
    arguments.put("undated", open.stream().filter(action -> action.due() == null).count());
    return Headlines.fitting(
        c.headline("actions.next-named", arguments), c.headline("actions.next", arguments));
  }

  private static String some(
      Composer c,
      String what,
      List<Action> open,
      Predicate<Action> condition,
      Map<String, Object> values) {
    List<Action> found = open.stream().filter(condition).toList();
    if (found.isEmpty()) {
      return "";
    }
    Map<String, Object> arguments = new HashMap<>(values);
    arguments.put("count", found.size());
    arguments.put("step", found.get(0).step());
    arguments.put("degree", Headlines.degree(found.size(), open.size()));
    return Headlines.fitting(
        found.size() == 1 ? c.headline("actions." + what + "-named", arguments) : "",
        c.headline("actions." + what, arguments));
  }

  /** What stands still, where no dates are shown. */
  private static String undated(Composer c, List<Action> actions) {
    List<Action> open = actions.stream().filter(Action::isOpen).toList();
    if (open.isEmpty()) {
      return done(c, actions);
    }
    Map<String, Object> values = Map.of("open", open.size());
    return Headlines.fitting(
        some(c, "blocked", open, action -> action.status() == ActionStatus.BLOCKED, values),
        some(c, "unowned", open, action -> action.owner() == null, values));
  }

  private static String undated(Composer c, List<Action> open, Map<String, Object> values) {
    return open.stream().allMatch(action -> action.due() == null)
        ? c.headline("actions.undated", values)
        : "";
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

  /** What waits for an answer, and how many were accepted; without approvals what stands still. */
  public static String approvals(Composer c, List<Subject> shown) {
    List<Action> actions = records(shown);
    List<Action> pending = actions.stream().filter(ActionHeadlines::isPending).toList();
    int accepted = (int) actions.stream().filter(ActionHeadlines::isAccepted).count();
    if (actions.stream().allMatch(action -> action.approval() == null)) {
      return undated(c, actions);
    } else if (accepted == actions.size()) {
      return c.headline("approvals.all", Map.of("total", accepted));
    }
    Map<String, Object> values =
        Map.of(
            "total",
            actions.size(),
            "accepted",
            accepted,
            "pending",
            pending.size(),
            "step",
            pending.isEmpty() ? "" : pending.get(0).step());
    return Headlines.fitting(
        pending.size() == 1 ? c.headline("approvals.pending-named", values) : "",
        pending.isEmpty()
            ? accepted == 0 ? "" : c.headline("approvals.some", values)
            : c.headline("approvals.pending", values));
  }

  private static boolean isPending(Action action) {
    return action.approval() == ApprovalStatus.PROPOSED
        || action.approval() == ApprovalStatus.SUBMITTED;
  }

  private static boolean isAccepted(Action action) {
    return action.approval() == ApprovalStatus.ACCEPTED;
  }
}
