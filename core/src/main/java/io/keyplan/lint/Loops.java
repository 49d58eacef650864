package io.keyplan.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds loops among entries that lead to one another.
 *
 * @param <T> the entries
 */
final class Loops<T> {

  private final Function<T, String> id;
  private final Function<T, List<T>> next;
  private final Map<String, Integer> order = new HashMap<>();
  private final Set<String> done = new HashSet<>();
  private final Set<String> reported = new HashSet<>();
  private final List<List<T>> loops = new ArrayList<>();

  private Loops(Function<T, String> id, Function<T, List<T>> next) {
    this.id = id;
    this.next = next;
  }

  /**
   * Lists loops that have no entry in common, each from its first entry of the list on; once they
   * are undone, others that shared an entry with them may come to light.
   */
  static <T> List<List<T>> in(List<T> entries, Function<T, String> id, Function<T, List<T>> next) {
    Loops<T> search = new Loops<>(id, next);
    entries.forEach(entry -> search.order.put(id.apply(entry), search.order.size()));
    entries.forEach(search::from);
    return search.loops;
  }

  /** Goes down every path, without recursion: a chain may have any length. */
  private void from(T start) {
    List<T> path = new ArrayList<>();
    Map<String, Integer> depths = new HashMap<>();
    Deque<Iterator<T>> branches = new ArrayDeque<>();
    branches.push(List.of(start).iterator());
    while (!branches.isEmpty()) {
      if (!branches.peek().hasNext()) {
        branches.pop();
        if (!path.isEmpty()) {
          String left = id.apply(path.remove(path.size() - 1));
          depths.remove(left);
          done.add(left);
        }
        continue;
      }
      T entry = branches.peek().next();
      Integer depth = depths.get(id.apply(entry));
      if (depth != null) {
        report(path.subList(depth, path.size()));
      } else if (!done.contains(id.apply(entry))) {
        depths.put(id.apply(entry), path.size());
        path.add(entry);
        branches.push(next.apply(entry).iterator());
      }
    }
  }

  private void report(List<T> loop) {
    if (loop.stream().anyMatch(entry -> reported.contains(id.apply(entry)))) {
      return;
    }
    loop.forEach(entry -> reported.add(id.apply(entry)));
    int first = 0;
    for (int i = 1; i < loop.size(); i++) {
      if (order.get(id.apply(loop.get(i))) < order.get(id.apply(loop.get(first)))) {
        first = i;
      }
    }
    List<T> turned = new ArrayList<>(loop.subList(first, loop.size()));
    turned.addAll(loop.subList(0, first));
    loops.add(turned);
  }
}
