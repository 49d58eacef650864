package io.keyplan.poi.word.read;

import io.keyplan.poi.word.names.TableName;
import io.keyplan.poi.word.read.RecordTables.Found;
import io.keyplan.read.Shown;
import io.keyplan.read.ShownRow;
import io.keyplan.read.ShownValue;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads single rows of a table of records: by column, since what stands in a column is what its
 * heading says, whichever control somebody has copied there. For one table.
 */
final class RowReader {

  private final Found table;
  private final String place;
  private final ControlAddresses addresses;
  private final CellReader cells;
  private final Map<String, Map<Integer, String>> fields = new HashMap<>();
  private final Map<Integer, String> headings = new HashMap<>();

  RowReader(Found table, String place, ControlAddresses addresses, CellReader cells) {
    this.table = table;
    this.place = place;
    this.addresses = addresses;
    this.cells = cells;
    for (TableLines part : table.parts()) {
      part.fields()
          .forEach(
              (kind, columns) ->
                  columns.forEach(
                      (column, field) ->
                          fields
                              .computeIfAbsent(kind, none -> new TreeMap<>())
                              .putIfAbsent(column, field)));
    }
    readHeadings();
  }

  private void readHeadings() {
    List<TableLine> lines = table.parts().get(0).lines();
    if (lines.isEmpty() || !lines.get(0).record().isNone()) {
      return;
    }
    TableLine first = lines.get(0);
    first.cells().forEach((column, cell) -> headings.put(column, cell.words()));
    TableName name = table.name();
    if (name == null
        || name.list().isNone()
        || !TableName.digest(TableLines.texts(first)).equals(name.header())) {
      return;
    }
    int at = 0;
    Map<Integer, String> columns =
        fields.computeIfAbsent(
            ControlAddresses.kind(name.list().item("1")), none -> new TreeMap<>());
    for (int column : first.cells().keySet()) {
      if (at < name.fields().size() && !name.fields().get(at).isEmpty()) {
        columns.putIfAbsent(column, name.fields().get(at));
      }
      at++;
    }
  }

  /** Gives the fields of the columns for records of a kind. */
  Map<Integer, String> fields(String kind) {
    return fields.getOrDefault(kind, Map.of());
  }

  /** Says whether a cell of a column is read with its row. */
  boolean reads(int column) {
    return fields.values().stream().anyMatch(columns -> columns.containsKey(column));
  }

  /** Reads the row of a record. */
  ShownRow record(TableLine line, FieldPath record) {
    List<ShownValue> values = new ArrayList<>();
    Map<Integer, String> columns = fields(ControlAddresses.kind(record));
    line.cells()
        .forEach(
            (column, cell) -> {
              if (cells.isFilled() && !cell.controls().isEmpty()) {
                addControls(cell, record, place(line, column), values);
                return;
              }
              String field = ownField(cell, record, columns, column);
              if (!field.isEmpty()) {
                FieldPath path = FieldPath.of(record.text() + "." + field);
                if (!cell.controls().isEmpty() || addresses.isKnown(path)) {
                  values.add(new ShownValue(path, cells.read(cell, path), place(line, column)));
                }
              }
            });
    return new ShownRow(record, values, place(line));
  }

  /** In a cell that a company made itself, every control says what it shows. */
  private void addControls(WordNode cell, FieldPath record, String at, List<ShownValue> values) {
    for (WordNode control : cell.controls()) {
      FieldPath path = addresses.of(control.control());
      if (path.within(record).isPresent()) {
        values.add(new ShownValue(path, cells.readControl(control, path), at));
      }
    }
  }

  /** A cell may show another field of the record than others of its column do. */
  private String ownField(
      WordNode cell, FieldPath record, Map<Integer, String> columns, int column) {
    String usual = columns.getOrDefault(column, "");
    List<WordNode> controls = cell.controls();
    if (controls.size() != 1) {
      return usual;
    }
    return addresses
        .of(controls.get(0).control())
        .within(record)
        .filter(own -> !columns.containsValue(own))
        .orElse(usual);
  }

  /** Reads a row that somebody added, as a record of a kind. */
  ShownRow added(TableLine line, String kind) {
    List<ShownValue> values = new ArrayList<>();
    fields(kind)
        .forEach(
            (column, field) -> {
              WordNode cell = line.cells().get(column);
              if (cell != null) {
                Shown shown = cells.read(cell, FieldPath.NONE);
                values.add(new ShownValue(FieldPath.of(field), shown, place(line, column)));
              }
            });
    return new ShownRow(FieldPath.NONE, values, place(line));
  }

  /** Gives the place of a row in words. */
  String place(TableLine line) {
    return place + ", row " + line.number();
  }

  private String place(TableLine line, int column) {
    String heading = headings.getOrDefault(column, "");
    return place(line)
        + (heading.isEmpty() ? ", column " + (column + 1) : ", column “" + heading + "”");
  }

  /** Says whether a row has any words. */
  static boolean isBlank(ShownRow row) {
    return row.values().stream().allMatch(value -> value.shown().isBlank());
  }
}
