package io.keyplan.crm;

import io.keyplan.value.Excerpt;
import io.keyplan.value.NearestName;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds columns by name: without regard to case and outer blanks, and without the name of the
 * object before a colon, as in {@code Company: Record ID}. Immutable and thread-safe.
 */
final class ColumnNames {

  private final List<String> names;
  private final Map<String, Integer> whole = new HashMap<>();
  private final Set<Integer> repeated = new TreeSet<>();
  private final Map<String, Integer> withoutObject = new HashMap<>();

  ColumnNames(List<String> names) {
    this.names = List.copyOf(names);
    for (int i = 0; i < names.size(); i++) {
      Integer first = whole.putIfAbsent(key(names.get(i)), i);
      if (first != null && !names.get(i).isEmpty()) {
        repeated.add(first);
      }
      withoutObject.putIfAbsent(key(withoutObject(names.get(i))), i);
    }
  }

  /** Gives the position of a column from zero; -1 where there is none. */
  int find(String name) {
    Integer found = whole.get(key(name));
    if (found == null) {
      found = withoutObject.get(key(name));
    }
    return found == null ? -1 : found;
  }

  /** Lists the columns whose names others have as well, by the position of the first. */
  Set<Integer> repeated() {
    return Collections.unmodifiableSet(repeated);
  }

  String name(int column) {
    return names.get(column);
  }

  int size() {
    return names.size();
  }

  /** Completes a message about a column that is not there. */
  String suggestion(String name) {
    String nearest = NearestName.suggestion(name, names);
    return nearest.isEmpty()
        ? "; there are "
            + names.stream().limit(40).map(Excerpt::of).collect(Collectors.joining(", "))
        : nearest;
  }

  private static String withoutObject(String name) {
    int colon = name.indexOf(": ");
    return colon < 0 ? name : name.substring(colon + 2);
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
