package io.keyplan.audience;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.Directory;
import io.keyplan.model.Goal;
import io.keyplan.model.Person;
import io.keyplan.model.choice.Beneficiary;
import io.keyplan.model.choice.BuyingRole;
import io.keyplan.model.choice.EnumNames;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.PlanRecords;
import io.keyplan.model.structure.PlanWalk;
import io.keyplan.value.Ref;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a plan's lists that the client may not see as a whole, and what could still name
 * them elsewhere in the plan.
 */
final class WithheldEntries {

  /** Roles that name an attitude or our own channel into the client. */
  static final Set<BuyingRole> INTERNAL_ROLES =
      Set.of(BuyingRole.BLOCKER, BuyingRole.GATEKEEPER, BuyingRole.COACH);

  private final Directory directory;
  private final Set<String> confidential;
  private final Set<String> places = new HashSet<>();
  private final Set<Record> unreferable = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> names = new HashSet<>();

  private WithheldEntries(AccountPlan plan, Set<String> confidential) {
    this.directory = Directory.of(plan);
    this.confidential = confidential;
  }

  /**
   * Finds the entries.
   *
   * @param confidential places that the plan keeps back, see {@link ConfidentialPlaces}
   */
  static WithheldEntries of(AccountPlan plan, Set<String> confidential) {
    WithheldEntries withheld = new WithheldEntries(plan, confidential);
    PlanWalk.walk(plan, withheld::visit);
    return withheld;
  }

  /** Says whether the entry at a place is kept back. */
  boolean contains(String place) {
    return places.contains(place);
  }

  /**
   * Says whether a reference names something that is kept back: by its id or, as plain text, by its
   * id or name.
   */
  boolean isNamedBy(PlanField field, Ref ref) {
    Optional<Record> entry = directory.entry(field, ref);
    return entry.isPresent()
        ? unreferable.contains(entry.get())
        : names.contains(normalized(ref.text()));
  }

  private void visit(PlanWalk.Place list, PlanField field, @Nullable Object value) {
    if (!(value instanceof List<?> entries)) {
      return;
    }
    boolean whole = isWithin(list.pointer());
    for (int i = 0; i < entries.size(); i++) {
      String place = list.pointer() + "/" + i;
      Object entry = entries.get(i);
      if (whole || isInternal(entry, place)) {
        places.add(place);
        if (entry instanceof Record source) {
          forget(field, source);
        }
      } else if (entry instanceof Record source && !PlanRecords.isValue(source)) {
        forgetParts(source, place);
      }
    }
  }

  private boolean isWithin(String list) {
    for (int end = list.length(); end > 0; end = list.lastIndexOf('/', end - 1)) {
      String place = list.substring(0, end);
      if (confidential.contains(place) || places.contains(place)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInternal(Object entry, String place) {
    if (confidential.contains(place)) {
      return true;
    }
    if (entry instanceof OpenEnum<?> choice) {
      return EnumNames.parse(BuyingRole.class, choice.text())
          .filter(INTERNAL_ROLES::contains)
          .isPresent();
    }
    if (entry instanceof Goal goal && goal.beneficiary() == Beneficiary.OURS) {
      return true;
    }
    return entry instanceof Record source
        && !PlanRecords.isValue(source)
        && PlanFields.of(source.getClass()).stream()
            .anyMatch(
                field -> field.required() && confidential.contains(place + "/" + field.name()));
  }

  private void forget(PlanField field, Record entry) {
    if (isReferable(field)) {
      unreferable.add(entry);
      names.add(normalized(idOf(entry)));
      names.add(normalized(Directory.nameOf(entry)));
    }
  }

  /** An entry that stays without its name or id must not be named by them any longer. */
  private void forgetParts(Record entry, String place) {
    if (entry instanceof Person person && confidential.contains(place + "/name")) {
      names.add(normalized(String.valueOf(person.name())));
    }
    if (confidential.contains(place + "/id")) {
      unreferable.add(entry);
      names.add(normalized(idOf(entry)));
    }
  }

  private static boolean isReferable(PlanField list) {
    return Set.of(
            "accountPlan.people",
            "accountPlan.team",
            "accountPlan.priorities",
            "accountPlan.goals",
            "goal.objectives",
            "accountPlan.actions")
        .contains(list.key());
  }

  private static String idOf(Record entry) {
    return String.valueOf(PlanFields.field(entry.getClass(), "id").get(entry));
  }

  private static String normalized(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
