package io.keyplan.merge;

import io.keyplan.model.structure.CustomField;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the steps of one address. */
final class AddressReader {

  private static final String CUSTOM = CustomField.COMPONENT + ".";

  private final CustomFields fields;
  private final String text;
  private final List<AddressStep> steps = new ArrayList<>();

  AddressReader(CustomFields fields, String text) {
    this.fields = fields;
    this.text = text;
  }

  /** Reads the steps from a record of a type on; empty where that has no such field. */
  Optional<List<AddressStep>> read(Class<? extends Record> type) {
    return read(type, 0) ? Optional.of(steps) : Optional.empty();
  }

  private boolean read(Class<? extends Record> type, int from) {
    boolean isCustom = text.startsWith(CUSTOM, from);
    int end = nameEnd(isCustom ? from + CUSTOM.length() : from);
    Optional<PlanField> field = fields.find(type, text.substring(from, end));
    if (field.isEmpty()) {
      return false;
    }
    if (end == text.length() || text.charAt(end) == '.') {
      return goesOn(new AddressStep(field.get(), null), end);
    }
    return text.charAt(end) == '[' && readKey(field.get(), end + 1);
  }

  private int nameEnd(int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** An id may hold brackets and dots itself: the first end is taken from which the rest reads. */
  private boolean readKey(PlanField field, int from) {
    boolean keyed = field.list() || field.kind() == FieldKind.AMOUNTS_BY_YEAR;
    int end = keyed ? text.indexOf(']', from + 1) : -1;
    while (end >= 0) {
      int before = steps.size();
      if (goesOn(new AddressStep(field, text.substring(from, end)), end + 1)) {
        return true;
      }
      steps.subList(before, steps.size()).clear();
      end = text.indexOf(']', end + 1);
    }
    return false;
  }

  private boolean goesOn(AddressStep step, int end) {
    steps.add(step);
    if (end == text.length()) {
      return true;
    }
    return text.charAt(end) == '.' && step.isRecord() && read(step.field().recordType(), end + 1);
  }
}
