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

  private final Map<List<?>, Map<String, Integer>> indexesById = new IdentityHashMap<>();

  /** Starts an index of nothing. */
  public EntryIndex() {}

  /** Finds the entry whose id a step is, then the entry whose index it is. */
  public Set<Integer> of(List<?> entries, PointerStep step) {
    Set<Integer> indexes = new LinkedHashSet<>();
    Integer named = indexesById.computeIfAbsent(entries, EntryIndex::byId).get(id(step));
    if (named != null) {
      indexes.add(named);
    }
    if (step.by() != PointerStep.By.KEY
        && step.text().matches("0|[1-9][0-9]{0,8}")
        && Integer.parseInt(step.text()) < entries.size()) {
      indexes.add(Integer.parseInt(step.text()));
    }
    return indexes;
  }

  /** An id may look like a position. */
  private static String id(PointerStep step) {
    return step.by() == PointerStep.By.INDEX
        ? "#" + (Integer.parseInt(step.text()) + 1)
        : step.text();
  }

  /** Lists the ids of a list's entries. */
  Set<String> ids(List<?> entries) {
    return indexesById.computeIfAbsent(entries, EntryIndex::byId).keySet();
  }

  private static Map<String, Integer> byId(List<?> entries) {
    Map<String, Integer> indexes = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i) instanceof Record entry && !PlanRecords.isValue(entry)) {
        Optional<PlanField> key =
            PlanFields.find(entry.getClass(), "id")
                .or(() -> PlanFields.find(entry.getClass(), "year"));
        if (key.isPresent()) {
          indexes.putIfAbsent(String.valueOf(key.get().get(entry)), i);
        }
      }
    }
    return indexes;
  }
}
