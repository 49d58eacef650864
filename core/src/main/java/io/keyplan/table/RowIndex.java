package io.keyplan.table;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the rows of a table by a key, in their order. Holds eight bytes a key: keys are known by
 * their hash, so that whoever asks compares the keys of what is found. Immutable and thread-safe.
 */
public final class RowIndex {

  private final long[] entries;

  private RowIndex(long[] entries) {
    this.entries = entries;
  }

  /**
   * Indexes a table.
   *
   * @param keys gives the keys of a row; rows without one are not found
   * @throws IOException if the rows cannot be read
   */
  public static RowIndex of(TableStore table, Function<StoredRow, Set<String>> keys)
      throws IOException {
    long[] entries = new long[table.size()];
    int count = 0;
    for (int i = 0; i < table.size(); i++) {
      for (String key : keys.apply(table.row(i))) {
        if (count == entries.length) {
          entries = Arrays.copyOf(entries, count * 2);
        }
        entries[count++] = (long) key.hashCode() << Integer.SIZE | i;
      }
    }
    long[] found = Arrays.copyOf(entries, count);
    Arrays.sort(found);
    return new RowIndex(found);
  }

  /** Gives the numbers of the rows that may have a key, in their order. */
  public int[] rows(String key) {
    long first = (long) key.hashCode() << Integer.SIZE;
    int from = Arrays.binarySearch(entries, first);
    from = from < 0 ? -from - 1 : from;
    int to = from;
    while (to < entries.length && entries[to] >> Integer.SIZE == key.hashCode()) {
      to++;
    }
    int[] rows = new int[to - from];
    for (int i = from; i < to; i++) {
      rows[i - from] = (int) entries[i];
    }
    return rows;
  }
}
