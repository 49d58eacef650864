package io.keyplan.align;

import io.keyplan.model.Identifiers;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.PlanRecords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an entry says, whatever ids plans have given it and its parts. Thread-safe. */
final class EntryContent {

  private EntryContent() {}

  /** Gives something that is equal for entries that say the same. */
  static Object of(@Nullable Object value) {
    if (value instanceof List<?> entries) {
      return entries.stream().map(EntryContent::of).toList();
    }
    if (value instanceof Map<?, ?> byKey) {
      Map<Object, Object> said = new TreeMap<>();
      byKey.forEach((key, one) -> said.put(key, of(one)));
      return said;
    }
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros();
    }
    if (value instanceof Record entry && !PlanRecords.isValue(entry)) {
      List<Object> said = new ArrayList<>();
      for (PlanField field : PlanFields.of(entry.getClass())) {
        Object part = field.get(entry);
        said.add(Identifiers.isGenerated(field, part) ? "" : of(part));
      }
      return said;
    }
    return value == null ? "" : value;
  }
}
