package io.keyplan.model.structure;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds entries of lists by their id or their index, looking through each list only once. Not
 * thread-safe.
 */
public final class EntryIndex {

  private final Map<List<?>, Map<Object, Integer>> indexesById = new IdentityHashMap<>();

  /** Starts an index of nothing. */
  public EntryIndex() {}

  /** Finds the entry whose id is a token, then the entry whose index it is. */
  public Set<Integer> of(List<?> entries, String token) {
    Set<Integer> indexes = new LinkedHashSet<>();
    Integer named = indexesById.computeIfAbsent(entries, EntryIndex::byId).get(token);
    if (named != null) {
      indexes.add(named);
    }
    if (token.matches("0|[1-9][0-9]{0,8}") && Integer.parseInt(token) < entries.size()) {
      indexes.add(Integer.parseInt(token));
    }
    return indexes;
  }

  private static Map<Object, Integer> byId(List<?> entries) {
    Map<Object, Integer> indexes = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i) instanceof Record entry && !PlanRecords.isValue(entry)) {
        Optional<PlanField> id = PlanFields.find(entry.getClass(), "id");
        if (id.isPresent()) {
          indexes.putIfAbsent(id.get().get(entry), i);
        }
      }
    }
    return indexes;
  }
}
