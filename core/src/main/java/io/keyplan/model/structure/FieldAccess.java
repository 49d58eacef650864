package io.keyplan.model.structure;

import org.jspecify.annotations.Nullable;

/** Reads what a record holds in a field. */
@FunctionalInterface
public interface FieldAccess {

  /** Gives the value; null for none. */
  @Nullable Object get(Record owner);
}
