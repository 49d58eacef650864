package io.keyplan.json;

import io.keyplan.model.choice.OpenEnum;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.PlanRecords;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns the plan's records into what is written of them: field by field as the model describes
 * them, without what is absent or understood anyway.
 */
final class PlanTree {

  private PlanTree() {}

  /** Gives the fields of a record by name; for one that only has its bare text, that text. */
  static Object of(Record record) {
    Map<String, Object> said = new LinkedHashMap<>();
    for (PlanField field : PlanFields.of(record.getClass())) {
      Object value = field.get(record);
      if (value != null && !isUnderstood(field, value)) {
        said.put(field.name(), value(value));
      }
    }
    Optional<String> bareText = PlanFields.bareText(record.getClass());
    return said.size() == 1 && bareText.isPresent() && said.containsKey(bareText.get())
        ? said.get(bareText.get())
        : said;
  }

  /** A picture of which nothing is said is still there; other empty records are what is absent. */
  private static boolean isUnderstood(PlanField field, Object value) {
    return value.equals(PlanRecords.defaultOf(field))
        || PlanRecords.isEmpty(value) && field.kind() != FieldKind.IMAGE;
  }

  private static Object value(@Nullable Object value) {
    if (value instanceof Collection<?> entries) {
      return entries.stream().map(PlanTree::value).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> tree = new LinkedHashMap<>();
      map.forEach((key, entry) -> tree.put(key, value(entry)));
      return tree;
    }
    if (value instanceof OpenEnum<?> choice) {
      return choice.text();
    }
    if (value instanceof Enum<?> choice) {
      return choice.name();
    }
    return value instanceof Record nested && !PlanRecords.isValue(nested) ? of(nested) : value;
  }
}
