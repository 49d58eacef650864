package io.keyplan.testing;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.PlanPointer;
import io.keyplan.model.structure.PlanRecords;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Changes in a plan whatever the client does not see: internal fields get other values or none, and
 * entries that are not shared come, go and change.
 */
public final class WithheldChanges {

  /** What decides what is shown, and ids, by which editions of a plan are compared. */
  private static final Set<String> KEPT =
      Set.of("id", "shared", "goal.beneficiary", "objective.type", "accountPlan.confidential");

  private final Random random;
  private final RandomPlans values;
  private final List<String> named;

  private WithheldChanges(AccountPlan plan, long seed) {
    this.random = new Random(seed);
    this.values = RandomPlans.values(seed);
    this.named =
        Stream.concat(plan.shared().stream(), plan.confidential().stream())
            .flatMap(pointer -> PlanPointer.all(plan, pointer).stream())
            .map(FieldPath::text)
            .toList();
  }

  /** Gives a plan that differs from another in nothing that the client sees. */
  public static AccountPlan of(AccountPlan plan, long seed) {
    return new WithheldChanges(plan, seed).record(plan, FieldPath.NONE);
  }

  private <T extends Record> T record(T source, FieldPath place) {
    return PlanRecords.copy(
        source, (field, value) -> value(field, value, place.child(field.name())));
  }

  private @Nullable Object value(PlanField field, @Nullable Object value, FieldPath place) {
    if (KEPT.contains(field.name()) || KEPT.contains(field.key())) {
      return value;
    }
    if (field.kind() == FieldKind.CUSTOM) {
      return value;
    }
    if (field.kind() == FieldKind.CONFIDENCE_BY_POINTER) {
      return Map.of();
    }
    if (!field.forCustomer()) {
      return isNamed(place) || field.kind() == FieldKind.REF ? value : other(field);
    }
    if (value instanceof List<?> entries && field.kind() == FieldKind.RECORD) {
      return entries(field, entries, place);
    }
    return value instanceof Record nested && !PlanRecords.isValue(nested)
        ? record(nested, place)
        : value;
  }

  private @Nullable Object other(PlanField field) {
    if (field.list()) {
      List<Object> entries = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        entries.add(values.value(field, entries.size()));
      }
      return entries;
    }
    return random.nextBoolean() || field.kind() == FieldKind.RECORD
        ? values.value(field, 0)
        : PlanRecords.defaultOf(field);
  }

  private List<Record> entries(PlanField list, List<?> entries, FieldPath place) {
    boolean canMove = !isNamed(place) && PlanFields.find(list.recordType(), "shared").isPresent();
    List<Record> changed = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Record entry = (Record) entries.get(i);
      if (canMove && random.nextBoolean()) {
        changed.add(withheld(list, entries.size() + changed.size()));
      }
      if (!canMove || !isWithheld(entry) || random.nextBoolean()) {
        changed.add(record(entry, entryPlace(place, entry, i)));
      }
    }
    return changed;
  }

  private Record withheld(PlanField list, int position) {
    Record entry = (Record) values.value(list, position);
    Map<String, Object> other = new LinkedHashMap<>();
    for (PlanField field : PlanFields.of(entry.getClass())) {
      other.put(field.name(), field.get(entry));
    }
    other.put("shared", false);
    other.replace("id", "X-" + position);
    return PlanRecords.create(list.recordType(), other);
  }

  private static boolean isWithheld(Record entry) {
    return Boolean.FALSE.equals(PlanFields.field(entry.getClass(), "shared").get(entry));
  }

  private static FieldPath entryPlace(FieldPath list, Record entry, int index) {
    return PlanFields.find(entry.getClass(), "id")
        .map(id -> list.item(String.valueOf(id.get(entry))))
        .orElseGet(() -> list.position(index + 1));
  }

  /** Says whether a pointer names a place, one in it, or one that it is in. */
  private boolean isNamed(FieldPath place) {
    return named.stream()
        .anyMatch(pointer -> pointer.startsWith(place.text()) || place.text().startsWith(pointer));
  }
}
