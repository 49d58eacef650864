package io.keyplan.model;

import io.keyplan.model.structure.PlanField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives entries without an id one that tells their place in the list, such as {@code action-3}.
 * Thread-safe.
 */
public final class Identifiers {

  private static final Pattern GENERATED =
      Pattern.compile(
          "(person|member|priority|initiative|stream|risk|goal|objective|solution|strategy"
              + "|opportunity|action|milestone|kpi|ask)-[0-9]{1,9}");

  private Identifiers() {}

  /**
   * Says whether an id looks like one that a plan gives its entries. It tells a place and not an
   * entry: in another edition of the plan it may be another entry's.
   */
  public static boolean isGenerated(String id) {
    return GENERATED.matcher(id).matches();
  }

  /** Says whether a field of an entry holds an id that looks like one that a plan gave it. */
  public static boolean isGenerated(PlanField field, @Nullable Object value) {
    return field.name().equals("id") && value instanceof String id && isGenerated(id);
  }

  /** Gives what the ids of a kind of entry begin with. */
  public static String prefix(Class<? extends Record> type) {
    if (type == TeamMember.class) {
      return "member";
    }
    return type == RevenueStream.class ? "stream" : type.getSimpleName().toLowerCase(Locale.ROOT);
  }

  static <T> List<T> assign(
      List<T> entries,
      String prefix,
      Function<T, @Nullable String> id,
      BiFunction<T, String, T> withId) {
    return assign(entries, prefix, id, withId, used(entries, id), 0);
  }

  static Revenue assignIn(Revenue revenue) {
    return new Revenue(
        revenue.perspective(),
        assign(revenue.streams(), "stream", RevenueStream::id, RevenueStream::withId),
        revenue.series());
  }

  static Situation assignIn(Situation situation) {
    return new Situation(
        situation.summary(),
        situation.swots(),
        situation.competitors(),
        situation.whiteSpace(),
        assign(situation.risks(), "risk", Risk::id, Risk::withId),
        situation.openQuestions());
  }

  static Performance assignIn(Performance performance) {
    return new Performance(
        assign(performance.kpis(), "kpi", Kpi::id, Kpi::withId),
        performance.reviews(),
        performance.changeLog());
  }

  /** Numbers objectives through all goals, so that a reference to one is never ambiguous. */
  static List<Goal> assignIn(List<Goal> goals) {
    Set<String> used = new HashSet<>();
    goals.forEach(goal -> used.addAll(used(goal.objectives(), Objective::id)));
    List<Goal> assigned = new ArrayList<>();
    int before = 0;
    for (Goal goal : assign(goals, "goal", Goal::id, Goal::withId)) {
      List<Objective> objectives =
          assign(goal.objectives(), "objective", Objective::id, Objective::withId, used, before);
      before += objectives.size();
      assigned.add(goal.withObjectives(objectives));
    }
    return List.copyOf(assigned);
  }

  private static <T> Set<String> used(List<T> entries, Function<T, @Nullable String> id) {
    Set<String> used = new HashSet<>();
    for (T entry : entries) {
      String given = id.apply(entry);
      if (given != null) {
        used.add(given);
      }
    }
    return used;
  }

  private static <T> List<T> assign(
      List<T> entries,
      String prefix,
      Function<T, @Nullable String> id,
      BiFunction<T, String, T> withId,
      Set<String> used,
      int before) {
    List<T> assigned = new ArrayList<>(entries.size());
    for (T entry : entries) {
      if (id.apply(entry) != null) {
        assigned.add(entry);
        continue;
      }
      int number = before + assigned.size() + 1;
      while (!used.add(prefix + "-" + number)) {
        number++;
      }
      assigned.add(withId.apply(entry, prefix + "-" + number));
    }
    return List.copyOf(assigned);
  }
}
