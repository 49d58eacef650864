package io.keyplan.fill;

import io.keyplan.model.structure.PlanField;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a list are shown, and in which order. Immutable and thread-safe.
 *
 * @param open only those of which something is left to do
 * @param overdue only those that should be done and are not
 * @param by the field whose values they are ordered by; null for the plan's order
 * @param first at most so many
 */
public record ListFilter(boolean open, boolean overdue, @Nullable PlanField by, int first) {

  /** All entries, in the plan's order. */
  public static final ListFilter ALL = new ListFilter(false, false, null, Integer.MAX_VALUE);

  /**
   * Joins what several tags say of the same list.
   *
   * @throws TagFault if they say different things
   */
  public ListFilter and(ListFilter other) {
    if (by != null && other.by != null && !by.equals(other.by)) {
      throw new TagFault("the same list is ordered by " + by.name() + " and by " + other.by.name());
    }
    boolean cut = first != ALL.first && other.first != ALL.first;
    if (cut && first != other.first) {
      throw new TagFault(
          "the same list shows its first " + first + " and its first " + other.first);
    }
    return new ListFilter(
        open || other.open,
        overdue || other.overdue,
        by == null ? other.by : by,
        Math.min(first, other.first));
  }
}
