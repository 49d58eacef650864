package io.keyplan.template.headline;

import io.keyplan.model.Objective;
import io.keyplan.model.Opportunity;
import io.keyplan.model.Solution;
import io.keyplan.model.Tactic;
import io.keyplan.model.choice.ObjectiveStatus;
import io.keyplan.model.choice.Rag;
import io.keyplan.template.Composer;
import io.keyplan.template.Headlines;
import io.keyplan.template.Ratios;
import io.keyplan.template.Sums;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What goals, and the ways to reach them, say. */
public final class GoalHeadlines {

  /** From this part on, in percent, one of several makes up most of them. */
  private static final BigDecimal CONCENTRATED = BigDecimal.valueOf(60);

  private static final BigDecimal CERTAIN = BigDecimal.valueOf(100);

  private GoalHeadlines() {}

  /**
   * Which objectives are off track or at risk, else that they are on track or achieved, or when the
   * first is due.
   *
   * @param objectives those that are shown; cancelled ones do not count
   */
  public static String objectives(Composer c, List<Objective> objectives) {
    List<Objective> counted = counted(objectives);
    List<Objective> all = counted(ObjectiveProgress.all(c));
    return counted.size() < all.size() ? ofSome(c, counted, all) : ofAll(c, counted);
  }

  private static List<Objective> counted(List<Objective> objectives) {
    return objectives.stream().filter(one -> one.status() != ObjectiveStatus.CANCELLED).toList();
  }

  /** Of some objectives names one: how many are shown would read as how many there are. */
  private static String ofSome(Composer c, List<Objective> some, List<Objective> all) {
    List<Objective> red = rated(some, Rag.RED);
    List<Objective> amber = rated(some, Rag.AMBER);
    if (!red.isEmpty() || !amber.isEmpty()) {
      List<Objective> told = red.isEmpty() ? amber : red;
      boolean every = told.size() == rated(all, red.isEmpty() ? Rag.AMBER : Rag.RED).size();
      Map<String, Object> values = new HashMap<>();
      values.put("title", title(told));
      values.put("others", every ? told.size() - 1 : 0);
      values.put("amber", 0);
      values.put("achieved", 0);
      return Headlines.fitting(
          c.headline(red.isEmpty() ? "objectives.amber-named" : "objectives.red-named", values),
          ofAll(c, all));
    }
    return some.stream()
        .filter(one -> one.status() == ObjectiveStatus.ACHIEVED)
        .findFirst()
        .map(
            one -> c.headline("objectives.achieved-named", Map.of("title", one.title(), "open", 0)))
        .orElse("");
  }

  private static String ofAll(Composer c, List<Objective> counted) {
    List<Objective> red = rated(counted, Rag.RED);
    List<Objective> amber = rated(counted, Rag.AMBER);
    int green = rated(counted, Rag.GREEN).size();
    int achieved =
        (int) counted.stream().filter(o -> o.status() == ObjectiveStatus.ACHIEVED).count();
    int total = counted.size();
    Map<String, Object> values = new HashMap<>();
    values.put("total", total);
    values.put("others", 0);
    values.put("achieved", achieved);
    values.put("red", red.size());
    values.put("amber", amber.size());
    values.put("title", red.isEmpty() ? title(amber) : title(red));
    if (total == 0) {
      return "";
    } else if (!red.isEmpty()) {
      return Headlines.fitting(
          red.size() == 1 ? c.headline("objectives.red-named", values) : "",
          c.headline("objectives.red", values));
    } else if (!amber.isEmpty()) {
      return Headlines.fitting(
          amber.size() == 1 ? c.headline("objectives.amber-named", values) : "",
          c.headline("objectives.amber", values));
    } else if (achieved == total) {
      return c.headline("objectives.all-achieved", values);
    } else if (green == total) {
      return c.headline("objectives.on-track", values);
    }
    return achieved > 0 ? achieved(c, counted, values) : due(c, counted);
  }

  private static String achieved(Composer c, List<Objective> counted, Map<String, Object> values) {
    List<Objective> done =
        counted.stream().filter(one -> one.status() == ObjectiveStatus.ACHIEVED).toList();
    values.put("title", title(done));
    values.put("open", counted.size() - done.size());
    return Headlines.fitting(
        done.size() == 1 ? c.headline("objectives.achieved-named", values) : "",
        c.headline("objectives.achieved", values));
  }

  private static String title(List<Objective> objectives) {
    return objectives.isEmpty() ? "" : objectives.get(0).title();
  }

  private static List<Objective> rated(List<Objective> objectives, Rag rag) {
    return objectives.stream().filter(one -> one.isOpen() && one.rag() == rag).toList();
  }

  /** Only of objectives that all have a date can one be said to be the first. */
  private static String due(Composer c, List<Objective> objectives) {
    boolean dated = objectives.stream().allMatch(one -> one.due() != null);
    return next(c, objectives.stream().filter(Objective::isOpen).map(Objective::due))
        .filter(date -> dated)
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

  /** What the solutions are worth, and which makes up most of it. */
  public static String solutions(Composer c) {
    List<Solution> solutions = c.plan().solutions();
    BigDecimal total = Sums.of(solutions, Solution::amount);
    if (total == null || total.signum() <= 0 || solutions.size() < 2) {
      return "";
    }
    Solution largest =
        solutions.stream()
            .filter(one -> one.amount() != null)
            .max(Comparator.comparing(Solution::amount))
            .orElseThrow();
    BigDecimal part = Objects.requireNonNull(Ratios.percent(largest.amount(), total));
    Map<String, Object> values = new HashMap<>();
    values.put("amount", c.compact(total));
    values.put("name", largest.name());
    values.put("part", c.formats().percent(part, 0));
    return Headlines.fitting(
        part.compareTo(CONCENTRATED) > 0 ? c.headline("solutions.concentrated", values) : "",
        c.headline("solutions.worth", values));
  }

  /** Which tactic is next, where all have a date; else how many have no owner. */
  public static String strategies(Composer c) {
    List<Tactic> tactics =
        c.plan().strategies().stream().flatMap(one -> one.tactics().stream()).toList();
    Optional<Tactic> next =
        tactics.stream().allMatch(one -> one.due() != null)
            ? tactics.stream()
                .filter(one -> !one.due().isBefore(c.asOf()))
                .min(Comparator.comparing(Tactic::due))
            : Optional.empty();
    int unowned = (int) tactics.stream().filter(one -> one.owner() == null).count();
    Map<String, Object> values = new HashMap<>();
    values.put("unowned", unowned);
    values.put("tactics", tactics.size());
    values.put("text", next.map(Tactic::text).orElse(""));
    values.put("date", next.map(one -> Headlines.day(c, one.due())).orElse(""));
    return Headlines.fitting(
        unowned > 0 && unowned < tactics.size() ? c.headline("strategies.unowned", values) : "",
        next.isPresent() ? c.headline("strategies.next-named", values) : "",
        next.isPresent() ? c.headline("strategies.next", values) : "");
  }

  /** Whether new business covers the growth aimed at; else what all opportunities are worth. */
  public static String opportunities(Composer c) {
    List<Opportunity> all = c.plan().opportunities();
    BigDecimal value = Sums.of(all, Opportunity::value);
    BigDecimal weighted = Sums.of(all, Opportunity::weightedValue);
    if (value == null || value.signum() <= 0) {
      return "";
    }
    Optional<NewBusiness> business = NewBusiness.of(c);
    return Headlines.fitting(
        business.filter(NewBusiness::isShort).map(one -> one.headline(c)).orElse(""),
        late(c, all),
        business.map(one -> one.headline(c)).orElse(""),
        weighted == null || all.size() < 2
            ? ""
            : c.headline(
                "opportunities.weighted",
                Map.of("value", c.compact(value), "weighted", c.compact(weighted))));
  }

  /** Names the opportunities that were to be closed by now and are neither won nor lost. */
  private static String late(Composer c, List<Opportunity> opportunities) {
    List<Opportunity> late =
        opportunities.stream()
            .filter(one -> one.closeDate() != null && one.closeDate().isBefore(c.asOf()))
            .filter(one -> one.probability() != null && one.probability().signum() > 0)
            .filter(one -> one.probability().compareTo(CERTAIN) < 0)
            .sorted(Comparator.comparing(Opportunity::closeDate))
            .toList();
    if (late.isEmpty()) {
      return "";
    }
    Map<String, Object> values =
        Map.of(
            "late",
            late.size(),
            "name",
            late.get(0).name(),
            "date",
            Headlines.day(c, late.get(0).closeDate()));
    return Headlines.fitting(
        late.size() == 1 ? c.headline("opportunities.late-named", values) : "",
        c.headline("opportunities.late", values));
  }
}
