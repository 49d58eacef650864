package io.keyplan.merge;

import io.keyplan.model.structure.CustomField;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.PlanRecords;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A record that is being changed; what is not touched stays the very object it was. */
final class RecordDraft {

  private static final String CUSTOM = CustomField.COMPONENT + ".";

  private final Class<? extends Record> type;
  private final @Nullable Record source;
  private final boolean keysAreIds;
  private final Map<String, Object> drafts = new LinkedHashMap<>();
  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

  private RecordDraft(Class<? extends Record> type, @Nullable Record source, boolean keysAreIds) {
    this.type = type;
    this.source = source;
    this.keysAreIds = keysAreIds;
  }

  static RecordDraft of(Record source) {
    return new RecordDraft(source.getClass(), source, false);
  }

  /**
   * Starts a record.
   *
   * @param keysAreIds whether the keys of the entries of its lists are their ids, and not only
   *     numbers of places
   */
  static RecordDraft empty(Class<? extends Record> type, boolean keysAreIds) {
    return new RecordDraft(type, null, keysAreIds);
  }

  /** Gives the record the id, or the year, that it is known by in addresses. */
  void identify(String key) {
    PlanFields.find(type, "id").ifPresent(id -> set(id, key));
    PlanFields.find(type, "year")
        .filter(year -> key.matches("[0-9]{4}"))
        .ifPresent(year -> set(year, Integer.valueOf(key)));
  }

  Class<? extends Record> type() {
    return type;
  }

  /** Gives what a field holds that is no list and no record. */
  @Nullable Object value(PlanField field) {
    return values.containsKey(field.name()) ? values.get(field.name()) : given(field);
  }

  void set(PlanField field, @Nullable Object value) {
    drafts.remove(field.name());
    values.put(field.name(), value);
  }

  /** Gives the record that a field holds, so that it can be changed. */
  RecordDraft record(PlanField field) {
    return (RecordDraft)
        drafts.computeIfAbsent(
            field.name(),
            name ->
                value(field) instanceof Record nested
                    ? of(nested)
                    : empty(field.recordType(), keysAreIds));
  }

  /** Gives the list that a field holds, so that it can be changed. */
  ListDraft list(PlanField field) {
    return (ListDraft)
        drafts.computeIfAbsent(field.name(), name -> ListDraft.of(value(field), keysAreIds));
  }

  /** Gives the amount of a year; null for none. */
  @Nullable Object amount(PlanField field, String year) {
    return year.matches("[0-9]{4}") && value(field) instanceof Map<?, ?> amounts
        ? amounts.get(Integer.valueOf(year))
        : null;
  }

  void setAmount(PlanField field, String year, @Nullable Object amount) {
    SortedMap<Integer, BigDecimal> amounts = new TreeMap<>();
    if (value(field) instanceof Map<?, ?> given) {
      given.forEach((key, value) -> amounts.put((Integer) key, (BigDecimal) value));
    }
    if (amount == null) {
      amounts.remove(Integer.valueOf(year));
    } else {
      amounts.put(Integer.valueOf(year), (BigDecimal) amount);
    }
    set(field, amounts);
  }

  /** Makes the record. */
  Record build() {
    if (source != null && drafts.isEmpty() && values.isEmpty()) {
      return source;
    }
    if (source != null) {
      return PlanRecords.copy(source, (field, value) -> built(field));
    }
    Map<String, Object> built = new LinkedHashMap<>();
    for (PlanField field : PlanFields.of(type)) {
      Object value = built(field);
      if (value != null) {
        built.put(field.name(), value);
      }
    }
    return PlanRecords.create(type, built);
  }

  private @Nullable Object built(PlanField field) {
    Object draft = drafts.get(field.name());
    if (draft instanceof ListDraft list) {
      return list.build();
    }
    if (draft instanceof RecordDraft nested) {
      Record record = nested.build();
      return source == null && PlanRecords.isEmpty(record) ? null : record;
    }
    return field.kind() == FieldKind.CUSTOM ? custom(given(field)) : value(field);
  }

  /** Custom values are set by their fields, and are held by name. */
  private Map<String, @Nullable Object> custom(@Nullable Object given) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    if (given instanceof Map<?, ?> before) {
      before.forEach((name, value) -> all.put((String) name, value));
    }
    values.forEach(
        (path, value) -> {
          if (path.startsWith(CUSTOM)) {
            all.put(path.substring(CUSTOM.length()), CustomFields.held(value));
          }
        });
    return all;
  }

  private @Nullable Object given(PlanField field) {
    return source == null ? null : field.get(source);
  }
}
