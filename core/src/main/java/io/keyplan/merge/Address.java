package io.keyplan.merge;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An address, understood: the fields that lead from a record to a value.
 *
 * @param path the address as a whole
 * @param steps the steps; at least one
 */
record Address(FieldPath path, List<Step> steps) {

  /**
   * A step from a record to what one of its fields holds.
   *
   * @param field the field
   * @param key key of the entry of its list or map; null for the field as a whole
   */
  record Step(PlanField field, @Nullable String key) {

    /** Says whether the step leads to a record, from which others go on. */
    boolean isRecord() {
      boolean nested = field.kind() == FieldKind.RECORD || field.kind() == FieldKind.IMAGE;
      return nested && (key != null || !field.list());
    }

    boolean isListEntry() {
      return key != null && field.list();
    }
  }

  Address {
    steps = List.copyOf(steps);
  }

  /** Reads the address of a field of the plan; empty where no plan has such. */
  static Optional<Address> of(FieldPath path) {
    return of(AccountPlan.class, path);
  }

  /** Reads the address of a field relative to a record of a type. */
  static Optional<Address> of(Class<? extends Record> type, FieldPath path) {
    List<Step> steps = new ArrayList<>();
    return read(type, path.text(), 0, steps)
        ? Optional.of(new Address(path, steps))
        : Optional.empty();
  }

  private static boolean read(
      Class<? extends Record> type, String text, int from, List<Step> steps) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    Optional<PlanField> field = PlanFields.find(type, text.substring(from, end));
    if (field.isEmpty()) {
      return false;
    }
    if (end == text.length() || text.charAt(end) == '.') {
      return goesOn(new Step(field.get(), null), text, end, steps);
    }
    return text.charAt(end) == '[' && readKey(field.get(), text, end + 1, steps);
  }

  /** An id may hold brackets and dots itself: the first end is taken from which the rest reads. */
  private static boolean readKey(PlanField field, String text, int from, List<Step> steps) {
    boolean keyed = field.list() || field.kind() == FieldKind.AMOUNTS_BY_YEAR;
    int end = keyed ? text.indexOf(']', from + 1) : -1;
    while (end >= 0) {
      int before = steps.size();
      if (goesOn(new Step(field, text.substring(from, end)), text, end + 1, steps)) {
        return true;
      }
      steps.subList(before, steps.size()).clear();
      end = text.indexOf(']', end + 1);
    }
    return false;
  }

  private static boolean goesOn(Step step, String text, int end, List<Step> steps) {
    steps.add(step);
    if (end == text.length()) {
      return true;
    }
    return text.charAt(end) == '.'
        && step.isRecord()
        && read(step.field().recordType(), text, end + 1, steps);
  }

  /** Gives the step that leads to the value. */
  Step last() {
    return steps.get(steps.size() - 1);
  }

  /** Gives what the value is; an entry of a list or map is described as a single value. */
  PlanField field() {
    Step last = last();
    if (last.key() == null) {
      return last.field();
    }
    return last.field().list() ? entry(last.field()) : last.field().byKey();
  }

  private static PlanField entry(PlanField list) {
    return new PlanField(
        list.owner(),
        list.name(),
        list.kind(),
        false,
        list.required(),
        list.type(),
        list.forCustomer(),
        list.refersTo(),
        list.accessor());
  }

  /** Gives the address that steps make. */
  static FieldPath path(List<Step> steps) {
    FieldPath path = FieldPath.NONE;
    for (Step step : steps) {
      path = path.child(step.field().name());
      String key = step.key();
      path = key == null ? path : path.item(key);
    }
    return path;
  }

  /** Gives the address of the list that an entry is in; none where it is no entry. */
  static FieldPath listOf(FieldPath entry) {
    Optional<Address> address = of(entry);
    String key = address.isEmpty() ? null : address.get().last().key();
    return key == null
        ? FieldPath.NONE
        : FieldPath.of(entry.text().substring(0, entry.text().length() - key.length() - 2));
  }

  /** Gives the steps to the record that has the field. */
  List<Step> owner() {
    return steps.subList(0, steps.size() - 1);
  }

  /** Gives the address of a field of the record, or list, at this one. */
  Optional<Address> then(FieldPath relative) {
    return of(path.child(relative.text()));
  }
}
