package io.keyplan.change;

import io.keyplan.align.Alignment;
import io.keyplan.align.EntryPairs;
import io.keyplan.align.Values;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Identifiers;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanRecords;
import io.keyplan.model.structure.PlanWalk;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares two plans.
 *
 * <p>Entries of lists are the same where they have the same id, or year. Where they have neither,
 * or only the ids that plans give to entries without one, which tell their places, an entry is
 * recognised by what it says, by what it is about (the name of a competitor, unit and offering of a
 * white space) or by its likeness, so that one entry more is one change. Numbers are equal whatever
 * zeros they are written with. Takes time in proportion to the plans, save for sorting.
 */
public final class PlanDiff {

  private final List<Change> changes = new ArrayList<>();

  private final CustomFields fieldsBefore;
  private final CustomFields fieldsAfter;

  private PlanDiff(CustomFields fieldsBefore, CustomFields fieldsAfter) {
    this.fieldsBefore = fieldsBefore;
    this.fieldsAfter = fieldsAfter;
  }

  /**
   * Lists the changes from one plan to another, in the order of the fields; in a list first its
   * order, then what was removed, then what was added and what has changed.
   */
  public static List<Change> between(AccountPlan before, AccountPlan after) {
    PlanDiff diff = new PlanDiff(before.customFields(), after.customFields());
    diff.record(FieldPath.NONE, before, after, null);
    return List.copyOf(diff.changes);
  }

  private void record(
      FieldPath place, Record before, Record after, @Nullable ChangedRecord holder) {
    for (PlanField field : fields(before.getClass())) {
      Object was = field.get(before);
      Object is = field.get(after);
      if (!Values.areEqual(was, is) && !isPlace(field, was, is)) {
        field(place.child(field.name()), field, was, is, holder);
      }
    }
  }

  /** Lists the fields that either plan has. */
  private List<PlanField> fields(Class<? extends Record> type) {
    List<PlanField> fields = new ArrayList<>(fieldsAfter.of(type));
    for (PlanField own : fieldsBefore.own(type)) {
      if (fieldsAfter.find(type, own.name()).isEmpty()) {
        fields.add(own);
      }
    }
    fields.removeIf(field -> field.kind() == FieldKind.CUSTOM);
    return fields;
  }

  private void field(
      FieldPath place,
      PlanField field,
      @Nullable Object was,
      @Nullable Object is,
      @Nullable ChangedRecord holder) {
    if (was instanceof List<?> before && is instanceof List<?> after) {
      entries(place, field, before, after, holder);
    } else if (was instanceof Map<?, ?> before && is instanceof Map<?, ?> after) {
      byKey(place, field.byKey(), before, after, holder);
    } else if (was instanceof Record before && is instanceof Record after && hasFields(field)) {
      record(place, before, after, new ChangedRecord(place, field, before, after, holder));
    } else {
      value(place, field, was, is, holder);
    }
  }

  private void entries(
      FieldPath list,
      PlanField field,
      List<?> before,
      List<?> after,
      @Nullable ChangedRecord holder) {
    Alignment pairs = EntryPairs.of(field, before, after);
    if (pairs.isReordered()) {
      changes.add(new Change(list, Change.Kind.REORDERED, field, before, after, holder));
    }
    for (int i = 0; i < before.size(); i++) {
      if (pairs.after(i) == Alignment.NONE) {
        Object gone = before.get(i);
        value(entryPlace(list, gone, i), field, gone, null, holder);
      }
    }
    for (int i = 0; i < after.size(); i++) {
      Object now = after.get(i);
      int old = pairs.before(i);
      if (old == Alignment.NONE) {
        value(entryPlace(list, now, i), field, null, now, holder);
      } else if (!before.get(old).equals(now)) {
        Object was = before.get(old);
        entry(entryPlace(list, was, old), field, was, now, holder);
      }
    }
  }

  private void entry(
      FieldPath place, PlanField field, Object was, Object is, @Nullable ChangedRecord holder) {
    if (hasFields(field)) {
      Record before = (Record) was;
      Record after = (Record) is;
      record(place, before, after, new ChangedRecord(place, field, before, after, holder));
    } else {
      value(place, field, was, is, holder);
    }
  }

  private void byKey(
      FieldPath map,
      PlanField field,
      Map<?, ?> before,
      Map<?, ?> after,
      @Nullable ChangedRecord holder) {
    Set<Object> keys = new TreeSet<>(before.keySet());
    keys.addAll(after.keySet());
    for (Object key : keys) {
      Object was = before.get(key);
      Object is = after.get(key);
      if (!Values.areEqual(was, is)) {
        value(map.item(key.toString()), field, was, is, holder);
      }
    }
  }

  private void value(
      FieldPath place,
      PlanField field,
      @Nullable Object was,
      @Nullable Object is,
      @Nullable ChangedRecord holder) {
    Change.Kind kind =
        was == null ? Change.Kind.ADDED : is == null ? Change.Kind.REMOVED : Change.Kind.CHANGED;
    changes.add(new Change(place, kind, field, was, is, holder));
  }

  private static boolean hasFields(PlanField field) {
    return EntryPairs.isRecord(field);
  }

  /** Says whether a field is an id that a plan gave an entry, which is no data of it. */
  private static boolean isPlace(PlanField field, @Nullable Object was, @Nullable Object is) {
    return Identifiers.isGenerated(field, was) || Identifiers.isGenerated(field, is);
  }

  private static FieldPath entryPlace(FieldPath list, Object entry, int index) {
    return entry instanceof Record owner && hasKey(owner)
        ? PlanWalk.entryPath(list, owner, index)
        : list.position(index + 1);
  }

  private static boolean hasKey(Record entry) {
    return !PlanRecords.isValue(entry);
  }
}
