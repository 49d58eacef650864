package io.keyplan.model;

import io.keyplan.model.rule.IdShape;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.RefTarget;
import io.keyplan.value.Ref;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Looks up what references name in one plan.
 *
 * <p>Immutable and thread-safe.
 */
public final class Directory {

  private final Map<RefTarget, Map<String, Record>> entries = new HashMap<>();
  private final IdShape ids;

  private Directory(AccountPlan plan) {
    index(RefTarget.OBJECTIVE, List.of());
    index(RefTarget.PERSON, plan.people());
    index(RefTarget.TEAM, plan.team());
    index(RefTarget.PRIORITY, plan.priorities());
    index(RefTarget.GOAL, plan.goals());
    plan.goals().forEach(goal -> index(RefTarget.OBJECTIVE, goal.objectives()));
    index(RefTarget.ACTION, plan.actions());
    this.ids =
        new IdShape(
            entries.values().stream().flatMap(byId -> byId.keySet().stream()).distinct().toList());
  }

  /** Indexes a plan. */
  public static Directory of(AccountPlan plan) {
    return new Directory(plan);
  }

  /** Finds the client's person that a reference names. */
  public Optional<Person> person(@Nullable Ref ref) {
    return find(RefTarget.PERSON, ref, Person.class::cast);
  }

  /** Finds the member of our team that a reference names. */
  public Optional<TeamMember> member(@Nullable Ref ref) {
    return find(RefTarget.TEAM, ref, TeamMember.class::cast);
  }

  /** Finds the goal that a reference names. */
  public Optional<Goal> goal(@Nullable Ref ref) {
    return find(RefTarget.GOAL, ref, Goal.class::cast);
  }

  /** Finds the objective that a reference names. */
  public Optional<Objective> objective(@Nullable Ref ref) {
    return find(RefTarget.OBJECTIVE, ref, Objective.class::cast);
  }

  /** Finds the action that a reference names. */
  public Optional<Action> action(@Nullable Ref ref) {
    return find(RefTarget.ACTION, ref, Action.class::cast);
  }

  /** Finds the priority that a reference names. */
  public Optional<Priority> priority(@Nullable Ref ref) {
    return find(RefTarget.PRIORITY, ref, Priority.class::cast);
  }

  /**
   * Finds the entry that a reference of a field names, in the first of the field's lists that has
   * it.
   */
  public Optional<Record> entry(PlanField field, Ref ref) {
    return field.refersTo().stream()
        .map(target -> entries.get(target).get(ref.text()))
        .filter(entry -> entry != null)
        .findFirst();
  }

  /**
   * Gives the name to show for a reference of a field: of the entry it names, else its own text;
   * nothing where that looks like the id of an entry that is not there, since no reader could make
   * anything of it.
   */
  public String name(PlanField field, Ref ref) {
    return entry(field, ref)
        .map(Directory::nameOf)
        .orElseGet(() -> ids.fits(ref.text()) ? "" : ref.text());
  }

  /** Gives the name to show for an entry that references can name. */
  public static String nameOf(Record entry) {
    if (entry instanceof Person person) {
      return person.displayName();
    }
    String[] names = {"name", "title", "step"};
    for (String name : names) {
      Optional<PlanField> field = PlanFields.find(entry.getClass(), name);
      if (field.isPresent()) {
        return String.valueOf(field.get().get(entry));
      }
    }
    throw new IllegalArgumentException(entry.getClass().getSimpleName() + " has no name");
  }

  private void index(RefTarget target, Iterable<? extends Record> list) {
    Map<String, Record> byId = entries.computeIfAbsent(target, key -> new HashMap<>());
    for (Record entry : list) {
      byId.putIfAbsent((String) PlanFields.field(entry.getClass(), "id").get(entry), entry);
    }
  }

  private <T> Optional<T> find(RefTarget target, @Nullable Ref ref, Function<Record, T> cast) {
    return ref == null
        ? Optional.empty()
        : Optional.ofNullable(entries.get(target).get(ref.text())).map(cast);
  }
}
