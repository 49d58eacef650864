package io.keyplan.change;

import io.keyplan.align.EntryPairs;
import io.keyplan.model.structure.PlanField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a change stands for a reader.
 *
 * @param change the change
 * @param holders the records around it, the outermost first
 */
record ChangePlace(Change change, List<ChangedRecord> holders) {

  static ChangePlace of(Change change) {
    List<ChangedRecord> holders = new ArrayList<>();
    for (ChangedRecord holder = change.holder(); holder != null; holder = holder.holder()) {
      holders.add(0, holder);
    }
    return new ChangePlace(change, holders);
  }

  /** Gives the field whose label says what the change is about. */
  PlanField area() {
    return holders.stream()
        .map(ChangedRecord::field)
        .filter(PlanField::list)
        .findFirst()
        .orElseGet(
            () -> isOfRecords() || holders.isEmpty() ? change.field() : holders.get(0).field());
  }

  /** Gives the entry of a list that the change is in. */
  Optional<ChangedRecord> entry() {
    return holders.stream().filter(holder -> holder.field().list()).reduce((outer, it) -> it);
  }

  /** Lists the fields from the entry, or from the area, down to the field itself. */
  List<PlanField> fields() {
    List<PlanField> fields = new ArrayList<>();
    for (ChangedRecord holder : holders) {
      fields.add(holder.field());
      if (holder.field().list()) {
        fields.clear();
      }
    }
    if (entry().isEmpty() && !fields.isEmpty()) {
      fields.remove(0);
    }
    fields.add(change.field());
    return fields;
  }

  /** Says whether this is about a list of records as a whole, or one that came or went. */
  boolean isOfRecords() {
    return change.field().list() && EntryPairs.isRecord(change.field());
  }
}
