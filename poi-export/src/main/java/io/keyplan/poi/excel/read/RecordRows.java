package io.keyplan.poi.excel.read;

import io.keyplan.poi.excel.names.TableMarks;
import io.keyplan.read.ReadProblem;
import io.keyplan.read.ShownRow;
import io.keyplan.read.ShownTable;
import io.keyplan.read.ShownValue;
import io.keyplan.read.Trace;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes rows of records of the cells of tables. Lives for one reading. */
final class RecordRows {

  private final @Nullable Trace trace;
  private final Places places;
  private final Set<FieldPath> written = new HashSet<>();
  private final Map<String, List<ShownRow>> primary = new LinkedHashMap<>();
  private final List<ReadProblem> problems = new ArrayList<>();

  RecordRows(@Nullable Trace trace, Places places) {
    this.trace = trace;
    this.places = places;
    if (trace != null) {
      trace.rows().values().forEach(written::addAll);
    }
  }

  List<ReadProblem> problems() {
    return problems;
  }

  /** Makes a table; nothing of one that cannot be read, or is a copy of one that was made. */
  Optional<ShownTable> table(FoundRecords found) {
    String place = places.table(found.area());
    if (!found.hasIds()) {
      lost(found, place);
      return Optional.empty();
    }
    List<ReadProblem> ofCells = new ArrayList<>();
    List<ShownRow> rows = new ArrayList<>();
    for (FoundRecords.Row row : found.rows()) {
      row(found, row, ofCells).ifPresent(rows::add);
    }
    List<ShownRow> original = primary.get(found.group());
    if (original != null) {
      if (!contents(original).equals(contents(rows))) {
        problem(
            "the workbook has this table twice, and it says something else here than "
                + (original.isEmpty() ? "there" : "in " + original.get(0).place())
                + "; only the other one was read",
            place);
      }
      return Optional.empty();
    }
    if (!rows.isEmpty() && rows.stream().allMatch(ShownRow::isAdded) && hadRows(found.group())) {
      lost(found, place);
      return Optional.empty();
    }
    for (int row : found.apart()) {
      problem(
          "a row beneath the table was not read, since an empty row is between them; move it up",
          places.row(found.area(), row));
    }
    primary.put(found.group(), rows);
    problems.addAll(ofCells);
    return Optional.of(new ShownTable(found.group(), found.list(), rows, place));
  }

  private boolean hadRows(String group) {
    return trace == null || trace.rows().containsKey(group);
  }

  private void lost(FoundRecords found, String place) {
    if (!found.rows().isEmpty()) {
      problem(
          "the hidden column “ID” no longer says which row is which record, so that the table"
              + " was not read; copy the column back from the workbook as it was sent",
          place);
    }
  }

  private void problem(String message, String place) {
    problems.add(new ReadProblem(FieldPath.NONE, message, place));
  }

  private static List<Object> contents(List<ShownRow> rows) {
    List<Object> contents = new ArrayList<>();
    for (ShownRow row : rows) {
      contents.add(row.record());
      row.values().forEach(value -> contents.add(List.of(value.path(), value.shown())));
    }
    return contents;
  }

  private Optional<ShownRow> row(
      FoundRecords found, FoundRecords.Row row, List<ReadProblem> ofCells) {
    FoundCell[] cells = row.cells();
    String id = cells[0].id();
    FieldPath record = record(found.list(), id);
    boolean blank = true;
    boolean total = false;
    for (int i = 1; i < cells.length; i++) {
      blank &= cells[i].isBlank();
      total |= cells[i].overOthers();
    }
    if (id.equals(TableMarks.NO_RECORD) || record.isNone() && (blank || total)) {
      return Optional.empty();
    }
    List<ShownValue> values = new ArrayList<>(found.fields().size());
    for (int i = 0; i < found.fields().size(); i++) {
      FoundCell cell = cells[i + 1];
      String place = places.cell(found.area().sheet(), row.number(), found.column(i));
      FieldPath path = record.child(found.fields().get(i));
      if (cell.problem().isEmpty()) {
        values.add(places.value(path, cell.shown(), place));
      } else {
        ofCells.add(
            new ReadProblem(record.isNone() ? FieldPath.NONE : path, cell.problem(), place));
      }
    }
    return Optional.of(new ShownRow(record, values, places.row(found.area(), row.number())));
  }

  /** An id that the workbook never had is one that a program counted on, or somebody made up. */
  private FieldPath record(FieldPath list, String id) {
    if (id.isEmpty() || id.equals(TableMarks.NO_RECORD)) {
      return FieldPath.NONE;
    }
    FieldPath record = list.isNone() ? FieldPath.inFile(id) : list.item(id);
    boolean known = trace == null ? !list.isNone() || id.endsWith("]") : written.contains(record);
    return known ? record : FieldPath.NONE;
  }
}
