package io.keyplan.merge;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.model.structure.PlanField;
import io.keyplan.value.FieldPath;
import java.util.List;
import java.util.Optional;

/**
 * An address, understood: the fields that lead from a record to a value.
 *
 * @param path the address as a whole
 * @param steps the steps; at least one
 */
record Address(FieldPath path, List<AddressStep> steps) {

  Address {
    steps = List.copyOf(steps);
  }

  /** Reads the address of a field of any plan; empty where no plan has such. */
  static Optional<Address> of(FieldPath path) {
    return of(CustomFields.NONE, path);
  }

  /** Reads the address of a field of a plan with custom fields; empty where it has no such. */
  static Optional<Address> of(CustomFields fields, FieldPath path) {
    return of(fields, AccountPlan.class, path);
  }

  /** Reads the address of a field relative to a record of a type. */
  static Optional<Address> of(CustomFields fields, Class<? extends Record> type, FieldPath path) {
    return new AddressReader(fields, path.text()).read(type).map(steps -> new Address(path, steps));
  }

  /** Gives the step that leads to the value. */
  AddressStep last() {
    return steps.get(steps.size() - 1);
  }

  /** Gives what the value is; an entry of a list or map is described as a single value. */
  PlanField field() {
    AddressStep last = last();
    if (last.key() == null) {
      return last.field();
    }
    return last.field().list() ? last.field().entry() : last.field().byKey();
  }

  /** Gives the address that steps make. */
  static FieldPath path(List<AddressStep> steps) {
    FieldPath path = FieldPath.NONE;
    for (AddressStep step : steps) {
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
  List<AddressStep> owner() {
    return steps.subList(0, steps.size() - 1);
  }
}
