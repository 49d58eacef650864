package io.keyplan.poi.excel.fill;

import io.keyplan.fill.FillScope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the rows of a sheet have gone in a filled workbook. Lives for one workbook. */
final class RowMap {

  /** No copy of anything. */
  static final int[] NO_COPY = {};

  /**
   * A row of the filled sheet.
   *
   * @param original number of the row in the template, from 0
   * @param number its number, from 0
   * @param copy which copies of what repeats around it it is in, from the outermost on
   * @param scope what it is filled with; null for one that stays empty
   */
  record Row(int original, int number, int[] copy, @Nullable FillScope scope) {}

  private final List<Row> rows = new ArrayList<>();
  private final Map<Integer, List<Row>> byOriginal = new HashMap<>();
  private final int originals;

  /**
   * Starts a sheet.
   *
   * @param originals number of rows of the template; those behind them are all moved alike
   */
  RowMap(int originals) {
    this.originals = originals;
  }

  /** Adds the next row. */
  void add(int original, int[] copy, @Nullable FillScope scope) {
    Row row = new Row(original, rows.size(), copy, scope);
    rows.add(row);
    byOriginal.computeIfAbsent(original, none -> new ArrayList<>(1)).add(row);
  }

  List<Row> rows() {
    return rows;
  }

  /** Lists what has become of a row; behind the last one, the row that it is moved to. */
  List<Row> of(int original) {
    if (original >= originals) {
      int number = original + rows.size() - originals;
      return List.of(new Row(original, number, NO_COPY, null));
    }
    return byOriginal.getOrDefault(original, List.of());
  }

  /** Lists what has become of a row for a formula in a copy: the nearest copies. */
  private List<Row> nearest(int original, int[] copy) {
    List<Row> nearest = new ArrayList<>();
    int best = -1;
    for (Row row : of(original)) {
      int shared = shared(row.copy(), copy);
      if (shared > best) {
        nearest.clear();
        best = shared;
      }
      if (shared == best) {
        nearest.add(row);
      }
    }
    return nearest;
  }

  private static int shared(int[] one, int[] other) {
    int shared = 0;
    while (shared < one.length && shared < other.length && one[shared] == other[shared]) {
      shared++;
    }
    return shared;
  }

  /** Gives the first row that a row has become; -1 where it has gone. */
  int first(int original, int[] copy) {
    List<Row> nearest = nearest(original, copy);
    return nearest.isEmpty() ? -1 : nearest.get(0).number();
  }

  /** Gives the last row that a row has become; -1 where it has gone. */
  int last(int original, int[] copy) {
    List<Row> nearest = nearest(original, copy);
    return nearest.isEmpty() ? -1 : nearest.get(nearest.size() - 1).number();
  }

  /** Gives the first row of a range; -1 where all of it has gone. */
  int firstOf(int from, int to, int[] copy) {
    for (int row = from; row <= to; row++) {
      int first = first(row, copy);
      if (first >= 0) {
        return first;
      }
    }
    return -1;
  }

  /** Gives the last row of a range; -1 where all of it has gone. */
  int lastOf(int from, int to, int[] copy) {
    for (int row = to; row >= from; row--) {
      int last = last(row, copy);
      if (last >= 0) {
        return last;
      }
    }
    return -1;
  }
}
