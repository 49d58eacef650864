package io.keyplan.change;

import io.keyplan.model.structure.PlanField;
import io.keyplan.value.FieldPath;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A difference between two plans: of a field, of an entry of a list, or of the order of a list.
 *
 * <p>Values are those of the model: a text, a number, a date, a choice, a reference; for an entry
 * that was added or removed the whole record, for an order the whole lists. Immutable and
 * thread-safe.
 *
 * @param address where it stood in the plan before, also if entries have moved since; for what was
 *     added, where it stands in the plan after
 * @param kind what happened
 * @param field the field; for an entry of a list the list
 * @param before the value before; null if and only if it was added
 * @param after the value after; null if and only if it was removed
 * @param holder the record that has the field; null for the plan itself
 */
public record Change(
    FieldPath address,
    Kind kind,
    PlanField field,
    @Nullable Object before,
    @Nullable Object after,
    @Nullable ChangedRecord holder) {

  /** What happened. */
  public enum Kind {
    /** A field without a value got one, or a list an entry. */
    ADDED,
    /** A field lost its value, or a list an entry. */
    REMOVED,
    /** A field, or an entry of a list of single values, has another value. */
    CHANGED,
    /** The entries of a list that are in both plans stand in another order. */
    REORDERED
  }

  /** Checks that values are there where they must be, and only there. */
  public Change {
    Objects.requireNonNull(address, "address must not be null");
    Objects.requireNonNull(field, "field must not be null");
    if ((before == null) != (kind == Kind.ADDED) || (after == null) != (kind == Kind.REMOVED)) {
      throw new IllegalArgumentException(
          "what was added has no value before, what was removed none after: " + address);
    }
  }

  /** Says whether this is about an entry of a list, and not about a field as a whole. */
  public boolean isEntry() {
    return field.list() && kind != Kind.REORDERED;
  }
}
