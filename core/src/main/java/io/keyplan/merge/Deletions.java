package io.keyplan.merge;

import io.keyplan.read.DocumentContent;
import io.keyplan.read.ShownValue;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides whether the record of a deleted row may go. */
final class Deletions {

  private final PlanDraft base;
  private final FieldMerge fields;
  private final Findings findings;
  private final Map<FieldPath, ShownValue> elsewhere = new HashMap<>();
  private final Map<FieldPath, List<FieldPath>> said = new HashMap<>();

  Deletions(
      PlanDraft base,
      DocumentContent content,
      Written written,
      FieldMerge fields,
      Findings findings) {
    this.base = base;
    this.fields = fields;
    this.findings = findings;
    for (ShownValue value : content.values()) {
      value.path().entries().forEach(record -> elsewhere.putIfAbsent(record, value));
    }
    for (FieldPath path : written.fields()) {
      path.entries()
          .forEach(record -> said.computeIfAbsent(record, none -> new ArrayList<>()).add(path));
    }
  }

  /** Gives the edit that removes a record; empty where it is gone already, or must not go. */
  Optional<Edit> edit(RowSorter.Deleted row) {
    FieldPath record = row.record();
    String place = row.place();
    Optional<Address> address = Address.of(record);
    if (address.isEmpty() || !base.has(address.get().steps())) {
      return Optional.empty();
    }
    String reason = reasonToStay(record, row.otherTable());
    if (reason != null) {
      findings.conflict(record, null, base.record(address.get()), reason, place);
      return Optional.empty();
    }
    String key = String.valueOf(address.get().last().key());
    noteOtherPlaces(record, place);
    return Optional.of(new Edit(record, place, draft -> draft.list(address.get()).remove(key)));
  }

  /** Records are listed in tables, and what shows them elsewhere follows the next time. */
  private void noteOtherPlaces(FieldPath record, String place) {
    ShownValue still = elsewhere.get(record);
    if (still != null) {
      findings.note(
          record, "the entry was removed; the document still shows it in " + still.place(), place);
    }
  }

  private @Nullable String reasonToStay(FieldPath record, @Nullable String otherTable) {
    if (otherTable != null) {
      return "the row was deleted here, and is still there in " + otherTable;
    }
    return said.getOrDefault(record, List.of()).stream().allMatch(fields::isAsWritten)
        ? null
        : "the row was deleted in the document, and the entry was changed in the plan";
  }
}
