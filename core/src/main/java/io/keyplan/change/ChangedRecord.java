package io.keyplan.change;

import io.keyplan.model.structure.PlanField;
import io.keyplan.value.FieldPath;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record that is in both plans, and something in it has changed. Immutable and thread-safe.
 *
 * @param address where it stood before
 * @param field the field that holds it, or the list that it is an entry of
 * @param before what it was
 * @param after what it is now
 * @param holder the record that has the field; null for the plan itself
 */
public record ChangedRecord(
    FieldPath address,
    PlanField field,
    Record before,
    Record after,
    @Nullable ChangedRecord holder) {

  /** Checks that everything is there. */
  public ChangedRecord {
    Objects.requireNonNull(address, "address must not be null");
    Objects.requireNonNull(field, "field must not be null");
    Objects.requireNonNull(before, "before must not be null");
    Objects.requireNonNull(after, "after must not be null");
  }
}
