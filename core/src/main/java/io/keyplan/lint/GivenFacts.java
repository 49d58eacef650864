package io.keyplan.lint;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.Confidence;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.PlanPointer;
import io.keyplan.model.structure.PlanRecords;
import io.keyplan.model.structure.PlanWalk;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells how far a plan gives a fact. */
final class GivenFacts {

  private final AccountPlan plan;
  private final Set<FieldPath> unknown;

  GivenFacts(AccountPlan plan) {
    this.plan = plan;
    this.unknown =
        plan.confidence().entrySet().stream()
            .filter(entry -> entry.getValue() == Confidence.UNKNOWN)
            .map(Map.Entry::getKey)
            .map(PlanPointer.resolver(plan))
            .map(PlanPointer::path)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
  }

  /** Gives the percentage of the entries that give a fact, see {@link PlanComponent#facts()}. */
  int percent(String fact) {
    List<Owner> owners = List.of(new Owner(plan, FieldPath.NONE));
    String[] names = fact.split("\\.");
    for (int i = 0; i < names.length - 1; i++) {
      owners = owned(owners, names[i]);
    }
    String[] alternatives = names[names.length - 1].split("\\|");
    long giving = owners.stream().filter(owner -> isGiven(owner, alternatives)).count();
    return owners.isEmpty() ? 0 : (int) (100 * giving / owners.size());
  }

  private List<Owner> owned(List<Owner> owners, String name) {
    List<Owner> owned = new ArrayList<>();
    for (Owner owner : owners) {
      Object value = value(owner, name);
      FieldPath path = owner.path.child(name);
      if (value instanceof List<?> entries) {
        for (int i = 0; i < entries.size(); i++) {
          Record entry = (Record) entries.get(i);
          owned.add(new Owner(entry, PlanWalk.entryPath(path, entry, i)));
        }
      } else if (value instanceof Record nested) {
        owned.add(new Owner(nested, path));
      }
    }
    return owned;
  }

  private boolean isGiven(Owner owner, String... names) {
    if (unknown.contains(owner.path)) {
      return false;
    }
    for (String name : names) {
      Object value = value(owner, name);
      boolean says = !PlanRecords.isEmpty(value) && !isUnknownChoice(value);
      if (says && !unknown.contains(owner.path.child(name))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnknownChoice(@Nullable Object value) {
    return value instanceof Enum<?> choice && choice.name().equals("UNKNOWN");
  }

  private static @Nullable Object value(Owner owner, String name) {
    return PlanFields.field(owner.record.getClass(), name).get(owner.record);
  }

  private record Owner(Record record, FieldPath path) {}
}
