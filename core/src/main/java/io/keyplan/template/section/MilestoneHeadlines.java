package io.keyplan.template.section;

import io.keyplan.model.Milestone;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.template.Composer;
import io.keyplan.template.Headlines;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the milestones that a section shows say. */
final class MilestoneHeadlines {

  private MilestoneHeadlines() {}

  /** Which is overdue, else which comes next, or how many are reached. */
  static String next(Composer c, List<Milestone> shown) {
    List<Milestone> counted =
        shown.stream().filter(one -> one.status() != ActionStatus.CANCELLED).toList();
    List<Milestone> overdue = byDate(counted.stream().filter(m -> m.isOverdue(c.asOf())).toList());
    List<Milestone> open = counted.stream().filter(Milestone::isOpen).toList();
    List<Milestone> ahead =
        byDate(
            open.stream()
                .filter(one -> one.date() != null && !one.date().isBefore(c.asOf()))
                .toList());
    if (!overdue.isEmpty()) {
      Map<String, Object> values = values(c, overdue.get(0));
      values.put("overdue", overdue.size());
      return Headlines.fitting(
          overdue.size() == 1 ? c.headline("milestones.overdue-named", values) : "",
          c.headline("milestones.overdue", values));
    } else if (ahead.isEmpty()) {
      return reached(c, counted);
    }
    Map<String, Object> values = values(c, ahead.get(0));
    values.put("undated", open.size() - ahead.size());
    return Headlines.fitting(
        c.headline("milestones.next", values), c.headline("milestones.next-short", values));
  }

  /** As {@link #next}; where there is nothing to say of milestones, when the last action ends. */
  static String roadmap(Composer c, List<Milestone> shown) {
    String milestones = next(c, shown);
    return milestones.isEmpty()
        ? Roadmap.lastToDo(c)
            .filter(last -> !last.due().isBefore(c.asOf()))
            .map(
                last ->
                    c.headline(
                        "roadmap.until",
                        Map.of("date", Headlines.day(c, last.due()), "step", last.step())))
            .map(Headlines::fitting)
            .orElse("")
        : milestones;
  }

  private static List<Milestone> byDate(List<Milestone> milestones) {
    return milestones.stream().sorted(Comparator.comparing(Milestone::date)).toList();
  }

  private static Map<String, Object> values(Composer c, Milestone milestone) {
    Map<String, Object> values = new HashMap<>();
    values.put("title", milestone.title());
    values.put("date", Headlines.day(c, milestone.date()));
    return values;
  }

  private static String reached(Composer c, List<Milestone> counted) {
    int total = counted.size();
    int reached = (int) counted.stream().filter(m -> m.status() == ActionStatus.COMPLETED).count();
    if (reached == 0) {
      return "";
    }
    return reached == total
        ? c.headline("milestones.all", Map.of("total", total))
        : c.headline("milestones.reached", Map.of("total", total, "reached", reached));
  }
}
