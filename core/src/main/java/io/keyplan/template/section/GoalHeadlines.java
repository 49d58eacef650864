package io.keyplan.template.section;

import io.keyplan.model.Objective;
import io.keyplan.model.Opportunity;
import io.keyplan.model.RevenueYear;
import io.keyplan.model.Solution;
import io.keyplan.model.Strategy;
import io.keyplan.model.Tactic;
import io.keyplan.model.choice.ObjectiveStatus;
import io.keyplan.model.choice.OpportunityKind;
import io.keyplan.model.choice.Rag;
import io.keyplan.template.Composer;
import io.keyplan.template.Headlines;
import io.keyplan.template.Sums;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What goals, and the ways to reach them, say. */
final class GoalHeadlines {

  private GoalHeadlines() {}

  /** How many objectives are achieved and how many at risk; cancelled ones do not count. */
  static String objectives(Composer c) {
    List<Objective> objectives =
        c.plan().goals().stream()
            .flatMap(goal -> goal.objectives().stream())
            .filter(objective -> objective.status() != ObjectiveStatus.CANCELLED)
            .toList();
    int total = objectives.size();
    int achieved = count(objectives, o -> o.status() == ObjectiveStatus.ACHIEVED);
    int amber = count(objectives, o -> o.isOpen() && o.rag() == Rag.AMBER);
    int red = count(objectives, o -> o.isOpen() && o.rag() == Rag.RED);
    int green = count(objectives, o -> o.isOpen() && o.rag() == Rag.GREEN);
    if (total == 0) {
      return "";
    } else if (achieved == total) {
      return c.headline("objectives.all-achieved", Map.of("total", total));
    } else if (achieved == 0 && green == total) {
      return c.headline("objectives.on-track", Map.of("total", total));
    } else if (achieved + amber + red == 0) {
      return due(c, objectives);
    }
    Map<String, Integer> counts =
        Map.of("total", total, "achieved", achieved, "amber", amber, "red", red);
    String risk = amber == 0 ? red == 0 ? "" : "-red" : red == 0 ? "-amber" : "-amber-red";
    return c.headline("objectives.achieved" + risk, counts);
  }

  private static <T> int count(Collection<T> entries, Predicate<T> condition) {
    return (int) entries.stream().filter(condition).count();
  }

  private static String due(Composer c, List<Objective> objectives) {
    return next(c, objectives.stream().filter(Objective::isOpen).map(Objective::due))
        .map(
            date ->
                c.headline(
                    "objectives.due",
                    Map.of("total", objectives.size(), "date", Headlines.day(c, date))))
        .orElse("");
  }

  private static Optional<LocalDate> next(Composer c, Stream<LocalDate> dates) {
    return dates
        .filter(Objects::nonNull)
        .filter(date -> !date.isBefore(c.asOf()))
        .min(Comparator.naturalOrder());
  }

  /** How many solutions, and what they are worth or how many goals they serve. */
  static String solutions(Composer c) {
    List<Solution> solutions = c.plan().solutions();
    BigDecimal total = Sums.of(solutions, Solution::amount);
    if (total != null && total.signum() > 0) {
      return c.headline(
          "solutions.worth", Map.of("count", solutions.size(), "amount", c.compact(total)));
    }
    int goals =
        (int) solutions.stream().map(Solution::goal).filter(Objects::nonNull).distinct().count();
    return goals == 0
        ? ""
        : c.headline("solutions.goals", Map.of("count", solutions.size(), "goals", goals));
  }

  /** How many tactics, and when the next is due. */
  static String strategies(Composer c) {
    List<Strategy> strategies = c.plan().strategies();
    List<Tactic> tactics = strategies.stream().flatMap(one -> one.tactics().stream()).toList();
    if (tactics.isEmpty()) {
      return "";
    }
    Map<String, Object> counts = Map.of("strategies", strategies.size(), "tactics", tactics.size());
    Optional<LocalDate> next = next(c, tactics.stream().map(Tactic::due));
    return next.isEmpty()
        ? c.headline("strategies.tactics", counts)
        : c.headline(
            "strategies.next",
            Map.of(
                "strategies", strategies.size(),
                "tactics", tactics.size(),
                "date", Headlines.day(c, next.get())));
  }

  /** What new business is worth against the growth aimed at; else what all opportunities are. */
  static String opportunities(Composer c) {
    List<Opportunity> all = c.plan().opportunities();
    BigDecimal value = Sums.of(all, Opportunity::value);
    BigDecimal weighted = Sums.of(all, Opportunity::weightedValue);
    if (value == null || value.signum() <= 0) {
      return "";
    }
    String gap = gap(c, all);
    if (!gap.isEmpty()) {
      return gap;
    }
    return weighted == null
        ? c.headline("opportunities.worth", Map.of("count", all.size(), "value", c.compact(value)))
        : c.headline(
            "opportunities.weighted",
            Map.of(
                "count", all.size(), "value", c.compact(value), "weighted", c.compact(weighted)));
  }

  /** Renewals keep revenue rather than adding to it, and what closes later adds to later years. */
  private static String gap(Composer c, List<Opportunity> opportunities) {
    RevenueOutlook outlook = new RevenueOutlook(c);
    Optional<RevenueYear> year = outlook.isOurs() ? outlook.targetYear() : Optional.empty();
    BigDecimal aim = year.map(outlook::growthAimedAt).orElse(null);
    if (aim == null || aim.signum() <= 0 || outlook.isOver(year.get().year())) {
      return "";
    }
    List<Opportunity> adding =
        opportunities.stream()
            .filter(o -> o.kind() != OpportunityKind.RENEWAL)
            .filter(o -> o.closeDate() == null || o.closeDate().getYear() <= year.get().year())
            .toList();
    BigDecimal weighted = Sums.of(adding, Opportunity::weightedValue);
    return weighted == null || weighted.signum() <= 0
        ? ""
        : c.headline(
            "opportunities.gap",
            Map.of(
                "weighted", c.compact(weighted),
                "gap", c.compact(aim),
                "year", c.formats().year(year.get().year())));
  }
}
