package io.keyplan.audience;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.Action;
import io.keyplan.model.Directory;
import io.keyplan.model.Goal;
import io.keyplan.model.Identifiers;
import io.keyplan.model.Objective;
import io.keyplan.model.Person;
import io.keyplan.model.Priority;
import io.keyplan.model.TeamMember;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.RefTarget;
import io.keyplan.value.Ref;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows references into a customer's copy: what they name has another id there, or is gone. */
final class CustomerRefs {

  /** Lists whose entries are ours unless they are shared: what names none of them is ours, too. */
  private static final Set<RefTarget> OURS =
      Set.of(RefTarget.GOAL, RefTarget.OBJECTIVE, RefTarget.ACTION);

  private final Directory directory;
  private final Map<Record, String> idsOfKept = new IdentityHashMap<>();
  private final Set<String> withheldNames = new HashSet<>();

  CustomerRefs(AccountPlan plan) {
    this.directory = Directory.of(plan);
  }

  /** Lists the fields whose entries references name; objectives are in goals. */
  static List<PlanField> lists() {
    return List.of("people", "team", "priorities", "goals", "actions").stream()
        .map(name -> PlanFields.field(AccountPlan.class, name))
        .toList();
  }

  static boolean isTarget(Record entry) {
    return entry instanceof Person
        || entry instanceof TeamMember
        || entry instanceof Priority
        || entry instanceof Goal
        || entry instanceof Objective
        || entry instanceof Action;
  }

  /** Notes the id of an entry in the copy. */
  void keep(Record entry, String id) {
    idsOfKept.put(entry, id);
  }

  /** Says whether an entry is in the copy. */
  boolean isKept(Record entry) {
    return idsOfKept.containsKey(entry);
  }

  /** Notes that an entry must not be named, by its id or its name. */
  void withhold(Record entry) {
    withholdName(String.valueOf(PlanFields.field(entry.getClass(), "id").get(entry)));
    withholdName(Directory.nameOf(entry));
  }

  /** Notes a name or id that must not be written. */
  void withholdName(String name) {
    withheldNames.add(normalized(name));
  }

  /** Gives the reference in the copy; null for none. */
  @Nullable Ref follow(PlanField field, Ref ref) {
    Optional<Record> entry = directory.entry(field, ref);
    if (entry.isPresent()) {
      String id = idsOfKept.get(entry.get());
      return id == null ? null : Ref.of(id);
    }
    boolean isOurs = OURS.containsAll(field.refersTo());
    boolean isTaken = Identifiers.isGenerated(ref.text());
    return isOurs || isTaken || withheldNames.contains(normalized(ref.text())) ? null : ref;
  }

  private static String normalized(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
