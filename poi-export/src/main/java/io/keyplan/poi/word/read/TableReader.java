package io.keyplan.poi.word.read;

import io.keyplan.poi.word.read.RecordTables.Found;
import io.keyplan.read.ReadProblem;
import io.keyplan.read.ShownRow;
import io.keyplan.read.ShownTable;
import io.keyplan.read.ShownValue;
import io.keyplan.read.Trace;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of records: which row is which record, which were added, copied, or have lost their
 * controls. For one table.
 */
final class TableReader {

  private final Found table;
  private final String place;
  private final @Nullable Trace trace;
  private final ControlAddresses addresses;
  private final RowReader rows;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<ReadProblem> problems = new ArrayList<>();
  private final GroupValues groups;

  /** A row on its way. */
  private static final class Draft {
    private final TableLine line;
    private FieldPath record;
    private boolean dropped;
    private String kind = "";

    Draft(TableLine line, FieldPath record) {
      this.line = line;
      this.record = record;
    }
  }

  TableReader(
      Found table,
      String place,
      @Nullable Trace trace,
      ControlAddresses addresses,
      CellReader cells) {
    this.table = table;
    this.place = place;
    this.trace = trace;
    this.addresses = addresses;
    this.rows = new RowReader(table, place, addresses, cells);
    this.groups = new GroupValues(addresses, cells);
    for (TableLines part : table.parts()) {
      addDrafts(part);
    }
    separateCopies();
  }

  private void addDrafts(TableLines part) {
    Map<WordNode, List<TableLine>> byItem = new IdentityHashMap<>();
    List<TableLine> body = groups.without(new RowKinds(part, table.name()).body());
    for (TableLine line : body) {
      if (line.item() != null) {
        byItem.computeIfAbsent(line.item(), none -> new ArrayList<>()).add(line);
      }
    }
    for (TableLine line : body) {
      WordNode item = line.item();
      FieldPath record = line.record();
      if (item != null) {
        FieldPath held = addresses.ofTag(item.control().tag());
        if (addresses.isRecord(held) && isHolder(line, byItem.get(item))) {
          record = held;
        }
      }
      drafts.add(new Draft(line, record));
    }
  }

  /** Word puts a row that is inserted into the control of the row above. */
  private static boolean isHolder(TableLine line, List<TableLine> lines) {
    return line
        == lines.stream().filter(each -> each.controls() > 0).findFirst().orElse(lines.get(0));
  }

  /** What was copied with other words is another record, or the blank beginning of one. */
  private void separateCopies() {
    Map<FieldPath, List<Draft>> byRecord = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      if (!draft.record.isNone()) {
        byRecord.computeIfAbsent(draft.record, none -> new ArrayList<>()).add(draft);
      }
    }
    byRecord.forEach(
        (record, same) -> {
          if (same.size() > 1) {
            separateCopies(record, same);
          }
        });
  }

  private void separateCopies(FieldPath record, List<Draft> same) {
    Map<Draft, ShownRow> shown = new IdentityHashMap<>();
    same.forEach(draft -> shown.put(draft, rows.record(draft.line, record)));
    List<Draft> filled =
        same.stream().filter(draft -> !RowReader.isBlank(shown.get(draft))).toList();
    Draft original = original(filled.isEmpty() ? same : filled, shown);
    for (Draft draft : same) {
      if (draft != original) {
        draft.dropped = RowReader.isBlank(shown.get(draft));
        if (!isCopy(shown.get(draft), shown.get(original))) {
          draft.record = FieldPath.NONE;
        }
      }
    }
  }

  private Draft original(List<Draft> from, Map<Draft, ShownRow> shown) {
    Draft best = from.get(0);
    long most = -1;
    for (Draft draft : from) {
      long written = written(shown.get(draft));
      if (written > most) {
        most = written;
        best = draft;
      }
    }
    return best;
  }

  private long written(ShownRow row) {
    Trace made = trace;
    return made == null
        ? 0
        : row.values().stream()
            .filter(value -> made.isAsWritten(value.path(), value.shown()))
            .count();
  }

  /** The first column with words names the record. */
  private boolean isCopy(ShownRow row, ShownRow original) {
    Map<FieldPath, ShownValue> values = new HashMap<>();
    row.values().forEach(value -> values.put(value.path(), value));
    for (ShownValue other : original.values()) {
      ShownValue value = values.get(other.path());
      if (value != null && !other.shown().isBlank()) {
        return value.shown().equals(other.shown())
            || trace != null
                && !value.shown().isBlank()
                && trace.isAsWritten(value.path(), value.shown());
      }
    }
    return false;
  }

  /** Reads the table; nothing where its rows have lost what tells them apart. */
  List<ShownTable> read(List<ShownValue> values) {
    boolean hadNames = drafts.stream().anyMatch(draft -> !draft.record.isNone());
    Set<FieldPath> named = new HashSet<>();
    drafts.forEach(draft -> named.add(draft.record));
    noteKinds();
    Map<TableLine, FieldPath> found = new LostRows(trace, table, rows).find(unnamed(), named);
    drafts.forEach(draft -> draft.record = found.getOrDefault(draft.line, draft.record));
    noteKinds();
    if (!hadNames && isUncertain()) {
      drafts.forEach(draft -> salvage(draft, values));
      return List.of();
    }
    List<ShownRow> read = new ArrayList<>();
    for (Draft draft : drafts) {
      if (!draft.dropped) {
        ShownRow row = draft.record.isNone() ? added(draft) : rows.record(draft.line, draft.record);
        if (!row.isAdded() || !RowReader.isBlank(row)) {
          read.add(groups.complete(row, draft.line, kind(draft), rows));
        }
      }
    }
    table.parts().forEach(part -> problems.addAll(part.unclear(table.list(), place)));
    return List.of(new ShownTable(table.group(), table.list(), read, place));
  }

  private Map<TableLine, String> unnamed() {
    Map<TableLine, String> unnamed = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      if (draft.record.isNone() && draft.line.controls() == 0) {
        unnamed.put(draft.line, draft.kind);
      }
    }
    return unnamed;
  }

  /** Without any control, a row that was edited cannot be told from one that was added. */
  private boolean isUncertain() {
    Set<FieldPath> left = new HashSet<>(trace == null ? List.of() : written());
    drafts.forEach(draft -> left.remove(draft.record));
    return (trace == null || !left.isEmpty())
        && drafts.stream()
            .anyMatch(draft -> draft.record.isNone() && !draft.line.firstWords().isEmpty());
  }

  private List<FieldPath> written() {
    return trace == null ? List.of() : trace.rows().getOrDefault(table.group(), List.of());
  }

  private void salvage(Draft draft, List<ShownValue> values) {
    if (!draft.record.isNone()) {
      values.addAll(rows.record(draft.line, draft.record).values());
    } else if (!draft.line.firstWords().isEmpty()) {
      problems.add(
          new ReadProblem(
              table.list(),
              "the row “"
                  + draft.line.firstWords()
                  + "” no longer says which record it shows, since the content controls of the"
                  + " table are gone",
              rows.place(draft.line)));
    }
  }

  private ShownRow added(Draft draft) {
    TableLine line = draft.line;
    ShownRow row = rows.added(line, draft.kind);
    if (RowReader.isBlank(row) && !line.firstWords().isEmpty()) {
      String why =
          row.values().isEmpty()
              ? "nothing says what its columns show"
              : "says something only in columns that show no field of the plan";
      problems.add(
          new ReadProblem(
              table.list(),
              "the row “" + line.firstWords() + "” was added, but " + why,
              rows.place(line)));
    }
    return row;
  }

  /** A row that names no record would hold one of the list, or of the kind of the row above. */
  private void noteKinds() {
    String kind =
        table.list().isNone()
            ? drafts.stream()
                .filter(draft -> !draft.record.isNone())
                .map(draft -> ControlAddresses.kind(draft.record))
                .findFirst()
                .orElse("")
            : ControlAddresses.kind(table.list().item("1"));
    for (Draft draft : drafts) {
      if (table.list().isNone() && !draft.record.isNone()) {
        kind = ControlAddresses.kind(draft.record);
      }
      draft.kind = kind;
    }
  }

  private static String kind(Draft draft) {
    return draft.record.isNone() ? draft.kind : ControlAddresses.kind(draft.record);
  }

  /** Lists what could not be read; to be called last. */
  List<ReadProblem> problems() {
    return problems;
  }

  /** Says which rows, and which columns of them, were read with the table. */
  Map<TableLine, Set<Integer>> cells() {
    Map<TableLine, Set<Integer>> cells = new HashMap<>();
    for (Draft draft : drafts) {
      Set<Integer> columns = new HashSet<>(draft.line.cells().keySet());
      columns.removeIf(column -> !rows.reads(column));
      cells.put(draft.line, columns);
    }
    drafts.stream()
        .map(TableReader::kind)
        .distinct()
        .flatMap(kind -> groups.lines(kind).stream())
        .forEach(line -> cells.put(line, line.cells().keySet()));
    return cells;
  }
}
