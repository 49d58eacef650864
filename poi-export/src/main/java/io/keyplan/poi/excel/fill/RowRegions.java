package io.keyplan.poi.excel.fill;

import io.keyplan.fill.FillScope;
import io.keyplan.fill.FillValues;
import io.keyplan.fill.Repetition;
import io.keyplan.fill.Tag;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a sheet repeat, and which are only there if a field says something. Immutable and
 * thread-safe.
 */
final class RowRegions {

  /**
   * Rows in a row of which something holds.
   *
   * @param first the first one, from 0
   * @param last the last one
   * @param repetition the list by which they repeat; null for none
   * @param condition what they are there for; null for nothing
   * @param section whether a section of ours stands in the place of the row
   * @param stays whether they stay once, empty, without entries, since something refers to them
   */
  record Region(
      int first,
      int last,
      @Nullable Repetition repetition,
      Tag.@Nullable If condition,
      boolean section,
      boolean stays) {

    boolean has(int row) {
      return row >= first && row <= last;
    }

    Region staying() {
      return new Region(first, last, repetition, condition, section, true);
    }
  }

  private final List<Region> regions;
  private final int rows;
  private final boolean[] dropped;

  /**
   * Creates the regions.
   *
   * @param regions in any order; none cuts through another
   * @param rows number of rows of the sheet
   * @param dropped rows that only say where regions begin and end
   */
  RowRegions(List<Region> regions, int rows, boolean[] dropped) {
    this.regions =
        regions.stream()
            .sorted(
                Comparator.comparingInt(Region::first).thenComparingInt(region -> -region.last()))
            .toList();
    this.rows = rows;
    this.dropped = dropped.clone();
  }

  /** Gives the same rows with other regions. */
  RowRegions with(List<Region> others) {
    return new RowRegions(others, rows, dropped);
  }

  /** Gives the same rows, none of which moves. */
  RowRegions fixed() {
    return new RowRegions(List.of(), rows, new boolean[rows]);
  }

  List<Region> all() {
    return regions;
  }

  /** Says whether all rows stay where they are. */
  boolean isFixed() {
    return regions.isEmpty();
  }

  /** Gives the smallest region that a row repeats in; null for none. */
  @Nullable Region repeating(int row) {
    Region smallest = null;
    for (Region region : regions) {
      smallest = region.repetition() != null && region.has(row) ? region : smallest;
    }
    return smallest;
  }

  /** Says whether sections of ours stand anywhere. */
  boolean hasSections() {
    return regions.stream().anyMatch(Region::section);
  }

  /** Says whether a section of ours stands in the place of a row. */
  boolean isSection(int row) {
    return regions.stream().anyMatch(region -> region.section() && region.first() == row);
  }

  /** Says whether a row repeats together with others. */
  boolean isInBlock(int row) {
    return regions.stream()
        .anyMatch(
            region ->
                region.repetition() != null && region.last() > region.first() && region.has(row));
  }

  /**
   * Lays the rows out.
   *
   * @param entry is told of every entry
   * @param sections says how many rows the section takes that stands in a row
   */
  RowMap map(FillValues values, Runnable entry, IntUnaryOperator sections) {
    RowMap map = new RowMap(rows);
    new Layout(map, values, entry, sections).add(0, rows - 1, 0, values.plan(), RowMap.NO_COPY);
    return map;
  }

  /** For one workbook. */
  private final class Layout {
    private final RowMap map;
    private final FillValues values;
    private final Runnable counter;
    private final IntUnaryOperator sections;

    Layout(RowMap map, FillValues values, Runnable counter, IntUnaryOperator sections) {
      this.sections = sections;
      this.map = map;
      this.values = values;
      this.counter = counter;
    }

    /** Adds the rows of a range, of whose regions the first ones are dealt with. */
    void add(int first, int last, int from, @Nullable FillScope scope, int[] copy) {
      int row = first;
      int next = from;
      while (row <= last) {
        while (next < regions.size() && regions.get(next).first() < row) {
          next++;
        }
        if (next < regions.size() && regions.get(next).first() == row) {
          Region region = regions.get(next);
          add(region, next + 1, scope, copy);
          row = region.last() + 1;
        } else {
          if (!dropped[row]) {
            map.add(row, copy, scope);
          }
          row++;
        }
      }
    }

    private void add(Region region, int from, @Nullable FillScope scope, int[] copy) {
      int[] inner = Arrays.copyOf(copy, copy.length + 1);
      if (scope == null) {
        add(region.first(), region.last(), from, null, inner);
      } else if (region.section()) {
        int count = sections.applyAsInt(region.first());
        for (int i = 0; i < count; i++) {
          int[] one = inner.clone();
          one[copy.length] = i;
          map.add(region.first(), one, scope);
        }
        if (count == 0 && region.stays()) {
          map.add(region.first(), inner, null);
        }
      } else if (region.repetition() != null) {
        List<FillScope> entries = values.entries(region.repetition(), scope);
        for (int i = 0; i < entries.size(); i++) {
          counter.run();
          int[] one = inner.clone();
          one[copy.length] = i;
          add(region.first(), region.last(), from, entries.get(i), one);
        }
        if (entries.isEmpty() && region.stays()) {
          add(region.first(), region.last(), from, null, inner);
        }
      } else if (region.condition() != null && values.holds(region.condition(), scope)) {
        add(region.first(), region.last(), from, scope, inner);
      } else if (region.stays()) {
        add(region.first(), region.last(), from, null, inner);
      }
    }
  }
}
