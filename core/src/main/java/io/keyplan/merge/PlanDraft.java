package io.keyplan.merge;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.FieldUnits;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.value.FieldPath;
import io.keyplan.value.InvalidPlanException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A plan that is being changed, by addresses. Not thread-safe. */
final class PlanDraft {

  private final RecordDraft root;

  private final CustomFields fields;

  private PlanDraft(RecordDraft root, CustomFields fields) {
    this.root = root;
    this.fields = fields;
  }

  static PlanDraft of(AccountPlan plan) {
    return new PlanDraft(RecordDraft.of(plan), plan.customFields());
  }

  /** Reads the address of a field of the plan; empty where it has no such. */
  Optional<Address> address(FieldPath path) {
    return Address.of(fields, path);
  }

  /** Says whether every entry of a list that an address leads through is there. */
  boolean has(List<AddressStep> steps) {
    RecordDraft here = root;
    for (AddressStep step : steps) {
      if (step.isListEntry() && !here.list(step.field()).has(String.valueOf(step.key()))) {
        return false;
      }
      if (step.isRecord()) {
        here = enter(here, step);
      }
    }
    return true;
  }

  /** Gives the value at an address; null for none. */
  @Nullable Object value(Address address) {
    if (!has(address.owner())) {
      return null;
    }
    RecordDraft owner = enter(address.owner());
    AddressStep last = address.last();
    String key = last.key();
    if (key == null) {
      return owner.value(last.field());
    }
    return last.field().list()
        ? owner.list(last.field()).value(key)
        : owner.amount(last.field(), key);
  }

  /** Sets the value at an address, making the records on the way to it. */
  void set(Address address, @Nullable Object value) {
    set(enter(address.owner()), address.last(), value);
  }

  private static void set(RecordDraft owner, AddressStep last, @Nullable Object value) {
    String key = last.key();
    if (key == null) {
      owner.set(last.field(), value);
    } else if (last.field().list()) {
      owner.list(last.field()).set(key, value);
    } else {
      owner.setAmount(last.field(), key, value);
    }
  }

  /** Gives the list at an address. */
  ListDraft list(Address address) {
    return enter(address.owner()).list(address.last().field());
  }

  /** Sets a value of a record that is not part of a plan yet, by its address in the record. */
  static void set(RecordDraft record, Address relative, @Nullable Object value) {
    RecordDraft owner = record;
    for (AddressStep step : relative.owner()) {
      owner = enter(owner, step);
    }
    set(owner, relative.last(), value);
  }

  /** Gives the record at an address, as it is now. */
  Record record(Address address) {
    return enter(address.steps()).build();
  }

  /** Gives the record that has a field, as it is now; null for none. */
  @Nullable Record owner(Address address) {
    return has(address.owner()) ? enter(address.owner()).build() : null;
  }

  /** Gives the unit of the measures of a record; null for none. */
  @Nullable Object unit(Address address) {
    if (address.field().kind() != FieldKind.MEASURE || !has(address.owner())) {
      return null;
    }
    if (address.field().isCustom()) {
      return FieldUnits.of(address.field(), null);
    }
    RecordDraft owner = enter(address.owner());
    PlanField unit = PlanFields.field(owner.type(), "unit");
    return owner.value(unit);
  }

  private RecordDraft enter(List<AddressStep> steps) {
    RecordDraft here = root;
    for (AddressStep step : steps) {
      here = enter(here, step);
    }
    return here;
  }

  private static RecordDraft enter(RecordDraft here, AddressStep step) {
    String key = step.key();
    return key == null
        ? here.record(step.field())
        : here.list(step.field()).record(key, step.field().recordType());
  }

  /**
   * Makes the plan.
   *
   * @throws InvalidPlanException if it breaks a rule
   */
  AccountPlan build() {
    return (AccountPlan) root.build();
  }
}
