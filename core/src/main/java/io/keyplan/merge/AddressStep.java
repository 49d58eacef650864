package io.keyplan.merge;

import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import org.jspecify.annotations.Nullable;

/**
 * A step from a record to what one of its fields holds.
 *
 * @param field the field
 * @param key key of the entry of its list or map; null for the field as a whole
 */
record AddressStep(PlanField field, @Nullable String key) {

  /** Says whether the step leads to a record, from which others go on. */
  boolean isRecord() {
    boolean nested = field.kind() == FieldKind.RECORD || field.kind() == FieldKind.IMAGE;
    return nested && (key != null || !field.list());
  }

  boolean isListEntry() {
    return key != null && field.list();
  }
}
