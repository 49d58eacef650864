package io.keyplan.poi.word.read;

import io.keyplan.poi.word.read.RecordTables.Found;
import io.keyplan.read.ShownRow;
import io.keyplan.read.ShownValue;
import io.keyplan.read.Trace;
import io.keyplan.value.FieldPath;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the records of rows that have lost their controls: by what they show, which is what the
 * rows showed that are missing. For one table.
 */
final class LostRows {

  /** Comparing costs a digest each; a table that lost more rows is read as new. */
  private static final int MOST_COMPARISONS = 200_000;

  private static final int SURE = 3;

  private final @Nullable Trace trace;
  private final Found table;
  private final RowReader rows;
  private int comparisons;

  LostRows(@Nullable Trace trace, Found table, RowReader rows) {
    this.trace = trace;
    this.table = table;
    this.rows = rows;
  }

  /**
   * Finds the records.
   *
   * @param unnamed the rows without controls, each with the kind of record that it would hold
   * @param named the records of the other rows
   */
  Map<TableLine, FieldPath> find(Map<TableLine, String> unnamed, Set<FieldPath> named) {
    Map<TableLine, FieldPath> found = new LinkedHashMap<>();
    if (trace == null || unnamed.isEmpty()) {
      return found;
    }
    Set<FieldPath> missing = new HashSet<>(trace.rows().getOrDefault(table.group(), List.of()));
    missing.removeAll(named);
    unnamed.forEach(
        (line, kind) -> {
          FieldPath record = find(rows.added(line, kind), missing);
          if (!record.isNone()) {
            found.put(line, record);
            missing.remove(record);
          }
        });
    return found;
  }

  private FieldPath find(ShownRow row, Set<FieldPath> missing) {
    FieldPath found = FieldPath.NONE;
    for (FieldPath record : comparisons < MOST_COMPARISONS ? missing : Set.<FieldPath>of()) {
      if (shows(row, record)) {
        if (!found.isNone()) {
          return FieldPath.NONE;
        }
        found = record;
      }
    }
    return found;
  }

  /** The first words name a record; without them, all but one of several values must agree. */
  private boolean shows(ShownRow row, FieldPath record) {
    int filled = 0;
    int same = 0;
    boolean named = false;
    for (ShownValue value : row.values()) {
      if (!value.shown().isBlank()) {
        boolean equal = isAsWritten(value, record);
        named |= filled == 0 && equal;
        filled++;
        same += equal ? 1 : 0;
      }
    }
    return named && 2 * same >= filled || same >= SURE && same >= filled - 1;
  }

  private boolean isAsWritten(ShownValue value, FieldPath record) {
    FieldPath path = FieldPath.of(record.text() + "." + value.path().text());
    return trace != null
        && ++comparisons <= MOST_COMPARISONS
        && trace.digests().containsKey(path)
        && trace.isAsWritten(path, value.shown());
  }
}
