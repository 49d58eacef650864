package io.keyplan.merge;

import io.keyplan.model.structure.CustomFields;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.PlanRecords;
import io.keyplan.read.ShownValue;
import io.keyplan.value.FieldPath;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes entries of lists of what somebody entered. */
final class EntryMaker {

  private final Reading reading;
  private final Findings findings;
  private final CustomFields fields;
  private final boolean keysAreIds;

  EntryMaker(Reading reading, Findings findings, CustomFields fields, boolean keysAreIds) {
    this.reading = reading;
    this.fields = fields;
    this.findings = findings;
    this.keysAreIds = keysAreIds;
  }

  /**
   * Makes an entry.
   *
   * @param others entries that the list has already: one that says all of this is this one
   * @return the value or the draft of the record; empty where there is nothing to add
   */
  Optional<Object> make(Entered entered, List<?> others) {
    PlanField list = entered.list().last().field();
    if (list.kind() != FieldKind.RECORD) {
      ShownValue lone = entered.values().get(0);
      return reading
          .value(lone, entered.path(), single(entered), null)
          .filter(value -> others.stream().noneMatch(other -> Same.values(other, value)));
    }
    RecordDraft draft = RecordDraft.empty(list.recordType(), keysAreIds);
    if (keysAreIds && !entered.key().isEmpty() && !entered.key().startsWith("#")) {
      draft.identify(entered.key());
    }
    entered.values().forEach(value -> set(draft, entered, value, false));
    entered.values().forEach(value -> set(draft, entered, value, true));
    Record record = draft.build();
    if (PlanRecords.isEmpty(record)
        || others.stream().anyMatch(other -> Same.covers((Record) other, record))) {
      return Optional.empty();
    }
    return isWhole(record, entered) ? Optional.of(draft) : Optional.empty();
  }

  private static PlanField single(Entered entered) {
    return new Address(
            entered.path(), List.of(new AddressStep(entered.list().last().field(), "#1")))
        .field();
  }

  /** Measures come second, as their unit may stand behind them. */
  private void set(RecordDraft draft, Entered entered, ShownValue value, boolean measures) {
    Optional<Address> address = Address.of(fields, draft.type(), value.path());
    FieldPath full = entered.path().child(value.path().text());
    if (address.isEmpty()) {
      if (measures) {
        findings.problem(full, "there is no such field in a plan", value.place());
      }
      return;
    }
    PlanField field = address.get().field();
    if ((field.kind() == FieldKind.MEASURE) == measures) {
      reading
          .value(value, full, field, measures ? unit(draft, address.get()) : null)
          .ifPresent(read -> PlanDraft.set(draft, address.get(), read));
    }
  }

  private static @Nullable Object unit(RecordDraft draft, Address address) {
    return address.steps().size() > 1 || address.last().field().isCustom()
        ? null
        : draft.value(PlanFields.field(address.last().field().owner(), "unit"));
  }

  private boolean isWhole(Record record, Entered entered) {
    boolean whole = true;
    for (PlanField field : PlanFields.of(record.getClass())) {
      Object value = field.get(record);
      if (field.required() && PlanRecords.isEmpty(value)) {
        findings.problem(
            entered.path().child(field.name()),
            "an entry of " + entered.path() + " needs its " + field.name() + "; it was not added",
            entered.place());
        whole = false;
      }
      if (value instanceof List<?> nested && field.kind() == FieldKind.RECORD) {
        whole &= nested.stream().allMatch(entry -> isWhole((Record) entry, entered));
      }
    }
    return whole;
  }
}
