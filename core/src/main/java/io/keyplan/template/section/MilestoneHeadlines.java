package io.keyplan.template.section;

import io.keyplan.model.Milestone;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.template.Composer;
import io.keyplan.template.Headlines;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the milestones say. */
final class MilestoneHeadlines {

  private MilestoneHeadlines() {}

  /** Which comes next; else that all are reached, or how many are overdue. */
  static String next(Composer c) {
    Optional<Milestone> next =
        c.plan().milestones().stream()
            .filter(Milestone::isOpen)
            .filter(m -> m.date() != null && !m.date().isBefore(c.asOf()))
            .min(Comparator.comparing(Milestone::date));
    if (next.isEmpty()) {
      return reached(c);
    }
    String date = Headlines.day(c, next.get().date());
    Map<String, Object> arguments =
        Map.of("date", date, "title", next.get().title(), "overdue", overdue(c));
    return overdue(c) == 0
        ? Headlines.fitting(
            c.headline("milestones.next", arguments),
            c.headline("milestones.next-short", arguments))
        : Headlines.fitting(
            c.headline("milestones.overdue-next", arguments),
            c.headline("milestones.overdue-next-short", arguments));
  }

  /** How many are reached, and how many overdue. */
  private static String reached(Composer c) {
    List<Milestone> counted =
        c.plan().milestones().stream().filter(m -> m.status() != ActionStatus.CANCELLED).toList();
    int total = counted.size();
    int reached = (int) counted.stream().filter(m -> m.status() == ActionStatus.COMPLETED).count();
    int overdue = overdue(c);
    if (total > 0 && reached == total) {
      return c.headline("milestones.all", Map.of("total", total));
    }
    if (reached == 0) {
      return overdue == 0 ? "" : c.headline("milestones.overdue", Map.of("overdue", overdue));
    }
    Map<String, Integer> counts = Map.of("total", total, "reached", reached, "overdue", overdue);
    return c.headline(overdue == 0 ? "milestones.reached" : "milestones.reached-overdue", counts);
  }

  private static int overdue(Composer c) {
    return (int) c.plan().milestones().stream().filter(m -> m.isOverdue(c.asOf())).count();
  }
}
