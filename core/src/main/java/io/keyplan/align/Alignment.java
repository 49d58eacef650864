package io.keyplan.align;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells which entries of two lists are the same entry, before and after a change.
 *
 * <p>Entries with equal keys belong together, the first with the first, the second with the second,
 * wherever they stand. What is left over is compared between those that have kept their order, so
 * that an entry that was reworded is found where it stood. Takes time in proportion to the entries,
 * save for sorting. Immutable and thread-safe.
 */
public final class Alignment {

  /** No entry. */
  public static final int NONE = -1;

  /** Above so many pairs between two neighbours only those in the same place are compared. */
  private static final int MOST_COMPARED = 400;

  private final int[] afterOf;
  private final int[] beforeOf;

  private Alignment(int before, int after) {
    afterOf = new int[before];
    beforeOf = new int[after];
    Arrays.fill(afterOf, NONE);
    Arrays.fill(beforeOf, NONE);
  }

  /**
   * Aligns two lists.
   *
   * @param keys what tells an entry from the others, the surest first; null where an entry has no
   *     such key
   * @param alike says whether two entries without a counterpart are the same, changed; the surest
   *     first
   */
  public static <T> Alignment of(
      List<? extends T> before,
      List<? extends T> after,
      List<Function<T, @Nullable Object>> keys,
      List<BiPredicate<T, T>> alike) {
    Alignment alignment = new Alignment(before.size(), after.size());
    for (Function<T, @Nullable Object> key : keys) {
      alignment.pairEqual(before, after, key);
    }
    for (BiPredicate<T, T> likeness : alike) {
      alignment.pairAlike(before, after, likeness);
    }
    return alignment;
  }

  /**
   * Gives the alignment in which one entry also takes the place of another between the same
   * neighbours, whatever it says.
   */
  public Alignment withReplacements() {
    Alignment filled = new Alignment(afterOf.length, beforeOf.length);
    System.arraycopy(afterOf, 0, filled.afterOf, 0, afterOf.length);
    System.arraycopy(beforeOf, 0, filled.beforeOf, 0, beforeOf.length);
    List<Integer> before = IntStream.range(0, afterOf.length).boxed().toList();
    List<Integer> after = IntStream.range(0, beforeOf.length).boxed().toList();
    filled.pairAlike(before, after, (one, other) -> true);
    return filled;
  }

  /** Gives the index after the change of an entry before it; {@link #NONE} if it is gone. */
  public int after(int before) {
    return afterOf[before];
  }

  /** Gives the index before the change of an entry after it; {@link #NONE} if it is new. */
  public int before(int after) {
    return beforeOf[after];
  }

  /** Says whether entries that are in both lists stand in another order. */
  public boolean isReordered() {
    int last = NONE;
    for (int index : afterOf) {
      if (index != NONE && index < last) {
        return true;
      }
      last = Math.max(last, index);
    }
    return false;
  }

  /**
   * Lists the entries before the change that can stay where they are while the others move: a
   * longest sequence that is in the same order in both lists.
   */
  public List<Integer> unmoved() {
    List<Integer> paired = new ArrayList<>();
    for (int i = 0; i < afterOf.length; i++) {
      if (afterOf[i] != NONE) {
        paired.add(i);
      }
    }
    return longestAscending(paired);
  }

  private <T> void pairEqual(
      List<? extends T> before, List<? extends T> after, Function<T, @Nullable Object> key) {
    Map<Object, Deque<Integer>> free = new HashMap<>();
    for (int i = 0; i < after.size(); i++) {
      Object name = beforeOf[i] == NONE ? key.apply(after.get(i)) : null;
      if (name != null) {
        free.computeIfAbsent(name, unused -> new ArrayDeque<>()).add(i);
      }
    }
    for (int i = 0; i < before.size() && !free.isEmpty(); i++) {
      Object name = afterOf[i] == NONE ? key.apply(before.get(i)) : null;
      Deque<Integer> candidates = name == null ? null : free.get(name);
      if (candidates != null && !candidates.isEmpty()) {
        pair(i, candidates.remove());
      }
    }
  }

  private <T> void pairAlike(
      List<? extends T> before, List<? extends T> after, BiPredicate<T, T> alike) {
    int fromBefore = 0;
    int fromAfter = 0;
    for (int anchor : unmoved()) {
      int anchorAfter = afterOf[anchor];
      pairBetween(before, after, alike, fromBefore, anchor, fromAfter, anchorAfter);
      fromBefore = anchor + 1;
      fromAfter = anchorAfter + 1;
    }
    pairBetween(before, after, alike, fromBefore, before.size(), fromAfter, after.size());
  }

  private <T> void pairBetween(
      List<? extends T> before,
      List<? extends T> after,
      BiPredicate<T, T> alike,
      int fromBefore,
      int toBefore,
      int fromAfter,
      int toAfter) {
    List<Integer> gone = free(afterOf, fromBefore, toBefore);
    List<Integer> added = free(beforeOf, fromAfter, toAfter);
    boolean few = (long) gone.size() * added.size() <= MOST_COMPARED;
    for (int i = 0; i < gone.size(); i++) {
      int from = few ? 0 : i;
      int to = few ? added.size() : Math.min(i + 1, added.size());
      for (int j = from; j < to; j++) {
        int old = gone.get(i);
        int now = added.get(j);
        if (beforeOf[now] == NONE && alike.test(before.get(old), after.get(now))) {
          pair(old, now);
          break;
        }
      }
    }
  }

  private void pair(int before, int after) {
    afterOf[before] = after;
    beforeOf[after] = before;
  }

  private static List<Integer> free(int[] partners, int from, int to) {
    List<Integer> free = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (partners[i] == NONE) {
        free.add(i);
      }
    }
    return free;
  }

  /** Patience sorting: the last entries of the shortest tails, each with the one before it. */
  private List<Integer> longestAscending(List<Integer> paired) {
    int[] tails = new int[paired.size()];
    int[] previous = new int[afterOf.length];
    int length = 0;
    for (int entry : paired) {
      int position = firstNotBelow(tails, length, afterOf[entry]);
      previous[entry] = position == 0 ? NONE : tails[position - 1];
      tails[position] = entry;
      length = Math.max(length, position + 1);
    }
    Integer[] sequence = new Integer[length];
    int entry = length == 0 ? NONE : tails[length - 1];
    for (int i = length - 1; i >= 0; i--) {
      sequence[i] = entry;
      entry = previous[entry];
    }
    return List.of(sequence);
  }

  private int firstNotBelow(int[] tails, int length, int after) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (afterOf[tails[middle]] < after) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
