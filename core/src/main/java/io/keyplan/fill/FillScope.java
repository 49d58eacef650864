package io.keyplan.fill;

import io.keyplan.value.FieldPath;
import org.jspecify.annotations.Nullable;

/**
 * The entry of a list that something repeated is filled with, within the entries around it.
 * Immutable.
 */
public final class FillScope {

  private final @Nullable FillScope outer;
  private final @Nullable TagAddress list;
  private final FieldPath path;
  private final Object entry;
  private final Record owner;

  /**
   * Creates a scope.
   *
   * @param list the list whose entry it is; null for the plan itself
   * @param path address of the entry
   * @param owner the record that holds the list
   */
  FillScope(
      @Nullable FillScope outer,
      @Nullable TagAddress list,
      FieldPath path,
      Object entry,
      Record owner) {
    this.outer = outer;
    this.list = list;
    this.path = path;
    this.entry = entry;
    this.owner = owner;
  }

  /** Gives the address of the entry; none for the plan. */
  public FieldPath path() {
    return path;
  }

  Object entry() {
    return entry;
  }

  Record owner() {
    return owner;
  }

  /** Gives how many steps of an address lead to the entry. */
  int steps() {
    return list == null ? 0 : list.steps().size();
  }

  /** Finds the innermost entry that an address leads through. */
  FillScope within(TagAddress address) {
    FillScope scope = this;
    while (scope.list != null && scope.outer != null && !address.startsWith(scope.list)) {
      scope = scope.outer;
    }
    return scope;
  }
}
