package io.keyplan.crm;

import io.keyplan.model.structure.CustomField;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.model.structure.Declaring;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.PlanRecords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The values of a record that is being put together, with where each comes from. */
final class RecordParts {

  private static final String CUSTOM = CustomField.COMPONENT + ".";

  private final Class<? extends Record> type;
  private final @Nullable Origin origin;
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Map<String, Origin> origins = new LinkedHashMap<>();
  private final Map<String, Map<String, RecordParts>> keyed = new LinkedHashMap<>();
  private final Map<String, List<RecordParts>> lists = new LinkedHashMap<>();

  /**
   * Starts a record.
   *
   * @param origin the row that says what it is; null for one that is only part of another
   */
  RecordParts(Class<? extends Record> type, @Nullable Origin origin) {
    this.type = type;
    this.origin = origin;
  }

  /** Says which custom fields the record, a plan, can have. */
  void declare(CustomFields fields) {
    values.put(Declaring.COMPONENT, fields);
  }

  Class<? extends Record> type() {
    return type;
  }

  @Nullable Object value(String name) {
    return values.get(name);
  }

  void set(Target target, Object value, Origin from) {
    RecordParts here = owner(target);
    Target.Step last = target.last();
    if (last.key() != null) {
      here.setByYear(last.field().name(), last.key(), value, from);
    } else {
      here.set(last.field().name(), value, from);
    }
  }

  void set(String name, Object value, Origin from) {
    values.put(name, value);
    origins.put(name, from);
  }

  /** Gives the value in a place of the record that is no list entry. */
  @Nullable Object value(Target target) {
    return owner(target).values.get(target.last().field().name());
  }

  void remove(Target target) {
    owner(target).values.remove(target.last().field().name());
  }

  private RecordParts owner(Target target) {
    RecordParts here = this;
    for (Target.Step step : target.steps().subList(0, target.steps().size() - 1)) {
      here = here.enter(step);
    }
    return here;
  }

  @SuppressWarnings("unchecked")
  private void setByYear(String name, String year, Object value, Origin from) {
    Map<Integer, BigDecimal> amounts =
        (Map<Integer, BigDecimal>) values.computeIfAbsent(name, none -> new TreeMap<>());
    amounts.put(Integer.valueOf(year), (BigDecimal) value);
    origins.put(name, from);
  }

  private RecordParts enter(Target.Step step) {
    String key = step.key() == null ? "" : step.key();
    return keyed
        .computeIfAbsent(step.field().name(), none -> new LinkedHashMap<>())
        .computeIfAbsent(
            key,
            none -> {
              RecordParts parts = new RecordParts(step.field().recordType(), origin);
              if (!key.isEmpty()) {
                PlanField choice = step.keyField();
                choice.choices().stream()
                    .filter(candidate -> candidate.name().equals(key))
                    .forEach(candidate -> parts.values.put(choice.name(), candidate.value()));
              }
              return parts;
            });
  }

  /** Gives the entries of a list, to be added to. */
  List<RecordParts> list(String name) {
    return lists.computeIfAbsent(name, none -> new ArrayList<>());
  }

  /** Takes out the entries that a row made. */
  void takeOut(Origin row) {
    for (List<RecordParts> list : lists.values()) {
      list.removeIf(entry -> entry.origin != null && entry.origin.sharesRow(row));
      list.forEach(entry -> entry.takeOut(row));
    }
  }

  /** Makes the record, and notes by JSON Pointer where everything comes from. */
  Record build(String pointer, Map<String, Origin> places) {
    if (origin != null) {
      places.put(pointer, origin);
    }
    Map<String, Object> made = new LinkedHashMap<>(values);
    origins.forEach((name, from) -> places.put(pointer + "/" + name.replace('.', '/'), from));
    takeCustom(made);
    for (PlanField field : PlanFields.of(type)) {
      String name = field.name();
      String here = pointer + "/" + name;
      if (keyed.containsKey(name)) {
        made.put(name, nested(field, here, places));
      } else if (lists.containsKey(name)) {
        made.put(name, entries(lists.get(name), here, places));
      } else if (isBareTexts(field) && made.get(name) instanceof List<?> texts) {
        made.put(name, bare(field, texts));
      }
    }
    return PlanRecords.create(type, made);
  }

  /** Custom values are set by their fields, and are held by name. */
  private static void takeCustom(Map<String, Object> made) {
    Map<String, Object> custom = new LinkedHashMap<>();
    made.forEach(
        (name, value) -> {
          if (name.startsWith(CUSTOM)) {
            custom.put(name.substring(CUSTOM.length()), CustomFields.held(value));
          }
        });
    if (!custom.isEmpty()) {
      made.keySet().removeIf(name -> name.startsWith(CUSTOM));
      made.put(CustomField.COMPONENT, custom);
    }
  }

  private Object nested(PlanField field, String pointer, Map<String, Origin> places) {
    Map<String, RecordParts> parts = keyed.get(field.name());
    return field.list()
        ? entries(List.copyOf(parts.values()), pointer, places)
        : parts.get("").build(pointer, places);
  }

  private static List<Record> entries(
      List<RecordParts> parts, String pointer, Map<String, Origin> places) {
    List<Record> records = new ArrayList<>();
    for (RecordParts part : parts) {
      records.add(part.build(pointer + "/" + records.size(), places));
    }
    return records;
  }

  private static boolean isBareTexts(PlanField field) {
    return field.kind() == FieldKind.RECORD && field.list();
  }

  private static List<Record> bare(PlanField field, List<?> texts) {
    String name = PlanFields.bareText(field.recordType()).orElseThrow();
    List<Record> records = new ArrayList<>();
    for (Object text : texts) {
      records.add(PlanRecords.create(field.recordType(), Map.of(name, text)));
    }
    return records;
  }
}
