package io.keyplan.merge;

import io.keyplan.model.structure.PlanRecords;
import io.keyplan.model.structure.PlanWalk;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list that is being changed. Its entries keep the keys that they had in addresses: removing one
 * moves no other.
 */
final class ListDraft {

  private final Map<String, Object> entries = new LinkedHashMap<>();

  private final boolean keysAreIds;

  private ListDraft(boolean keysAreIds) {
    this.keysAreIds = keysAreIds;
  }

  static ListDraft of(@Nullable Object values, boolean keysAreIds) {
    ListDraft list = new ListDraft(keysAreIds);
    if (values instanceof List<?> given) {
      for (int i = 0; i < given.size(); i++) {
        list.entries.put(key(given.get(i), i), given.get(i));
      }
    }
    return list;
  }

  /** Gives what an entry is known by in addresses. */
  static String key(Object entry, int index) {
    if (entry instanceof Record record && !PlanRecords.isValue(record)) {
      String path = PlanWalk.entryPath(FieldPath.NONE, record, index).text();
      return path.substring(1, path.length() - 1);
    }
    return "#" + (index + 1);
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  /** Gives an entry that is a single value; null for none. */
  @Nullable Object value(String key) {
    return entries.get(key);
  }

  /** Replaces an entry that is a single value, adds it, or removes it. */
  void set(String key, @Nullable Object value) {
    if (value == null) {
      entries.remove(key);
    } else {
      entries.put(key, value);
    }
  }

  /** Gives the entry of a key, so that it can be changed; a new one where there is none. */
  RecordDraft record(String key, Class<? extends Record> type) {
    Object entry = entries.get(key);
    if (entry instanceof RecordDraft draft) {
      return draft;
    }
    RecordDraft draft =
        entry instanceof Record given ? RecordDraft.of(given) : RecordDraft.empty(type, keysAreIds);
    if (entry == null && keysAreIds && !key.startsWith("#")) {
      draft.identify(key);
    }
    entries.put(key, draft);
    return draft;
  }

  /** Gives the records of the list, so that they can be changed. */
  Stream<RecordDraft> records(Class<? extends Record> type) {
    return List.copyOf(entries.keySet()).stream().map(key -> record(key, type));
  }

  /** Adds an entry: a single value, a record or the draft of one. */
  void put(String key, Object entry) {
    entries.put(key, entry);
  }

  void remove(String key) {
    entries.remove(key);
  }

  List<Object> build() {
    List<Object> built = new ArrayList<>(entries.size());
    for (Object entry : entries.values()) {
      built.add(entry instanceof RecordDraft draft ? draft.build() : entry);
    }
    return built;
  }
}
