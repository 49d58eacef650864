package io.keyplan.crm;

import io.keyplan.read.Shown;
import io.keyplan.table.RowIndex;
import io.keyplan.table.StoredRow;
import io.keyplan.table.TableFile;
import io.keyplan.table.TableStore;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A table of the export, with the keys that its rows are found by. Not thread-safe. */
final class Export implements Closeable {

  private final TableFile file;
  private final TableStore rows;
  private final ColumnNames columns;
  private final boolean salesforceIds;
  private final boolean broken;
  private final Map<String, RowIndex> indexes = new HashMap<>();
  private final BitSet usedColumns = new BitSet();
  private final BitSet usedRows = new BitSet();

  private Export(TableFile file, TableStore rows, boolean salesforceIds, boolean broken) {
    this.broken = broken && rows.columns().isEmpty();
    this.file = file;
    this.rows = rows;
    this.columns = new ColumnNames(rows.columns());
    this.salesforceIds = salesforceIds;
  }

  /** Reads a table; what breaks it off is a problem, and the rows before are kept. */
  static Export read(TableFile file, Path store, boolean salesforceIds, ImportLog log)
      throws IOException {
    boolean[] isBroken = new boolean[1];
    TableStore rows =
        TableStore.read(
            file,
            store,
            columns -> {},
            column -> true,
            broken -> {
              isBroken[0] = true;
              log.problem(
                  new ImportProblem(
                      file.place(), broken.line(), "", String.valueOf(broken.getMessage())));
            });
    return new Export(file, rows, salesforceIds, isBroken[0]);
  }

  String place() {
    return file.place();
  }

  int size() {
    return rows.size();
  }

  long headerLine() {
    return rows.headerLine();
  }

  ColumnNames columns() {
    return columns;
  }

  StoredRow row(int number) throws IOException {
    return rows.row(number);
  }

  /** Gives the name of a column without the name of this table before it. */
  String ownName(String column) {
    String prefix = file.name() + ".";
    return columns.find(column) < 0 && column.regionMatches(true, 0, prefix, 0, prefix.length())
        ? column.substring(prefix.length())
        : column;
  }

  /** Gives what the first of some columns says that says anything. */
  Shown cell(StoredRow row, List<String> names) {
    for (String name : names) {
      Shown cell = cell(row, name);
      if (!cell.isBlank()) {
        return cell;
      }
    }
    return Shown.BLANK;
  }

  Shown cell(StoredRow row, String name) {
    int column = columns.find(name);
    if (column < 0) {
      return Shown.BLANK;
    }
    usedColumns.set(column);
    return row.cell(column);
  }

  /** Gives a key that a row names, in the form that keys are compared in; empty for none. */
  String key(StoredRow row, List<String> names) {
    return key(cell(row, names));
  }

  String key(Shown cell) {
    String text = cell.plainText().strip();
    return salesforceIds ? SalesforceIds.widened(text) : text;
  }

  /** Gives every key that a row names in some columns; a cell may hold several, as in 12;15. */
  private Set<String> keys(StoredRow row, List<String> names) {
    Set<String> keys = new LinkedHashSet<>();
    for (String name : names) {
      Shown cell = cell(row, name);
      if (!cell.isBlank()) {
        for (String part : cell.plainText().split(";")) {
          keys.add(key(new Shown.Text(part)));
        }
      }
    }
    keys.remove("");
    return keys;
  }

  /** Finds the rows that name a key in one of some columns, in their order. */
  List<StoredRow> find(List<String> names, String key) throws IOException {
    List<StoredRow> found = new ArrayList<>();
    if (key.isEmpty()) {
      return found;
    }
    for (int number : index(names).rows(key)) {
      StoredRow row = row(number);
      if (keys(row, names).contains(key)) {
        found.add(row);
      }
    }
    return found;
  }

  private RowIndex index(List<String> names) throws IOException {
    String key = String.join("\n", names);
    RowIndex index = indexes.get(key);
    if (index == null) {
      index = RowIndex.of(rows, row -> keys(row, names));
      indexes.put(key, index);
    }
    return index;
  }

  void use(StoredRow row) {
    usedRows.set(row.number());
  }

  boolean isUsed(int number) {
    return usedRows.get(number);
  }

  long usedRows() {
    return usedRows.cardinality();
  }

  /** Asks about columns that were read and whose names others have as well. */
  void questionColumns(ImportLog log) {
    for (int column : columns.repeated()) {
      if (usedColumns.get(column)) {
        log.question(
            new ImportProblem(
                place(),
                headerLine(),
                columns.name(column),
                "several columns have this name; the first is read"));
      }
    }
  }

  /** Says whether reading ended before there was a header. */
  boolean isBroken() {
    return broken;
  }

  List<String> unusedColumns() {
    List<String> unused = new ArrayList<>();
    Set<String> above = file.columnsAbove();
    for (int i = 0; i < columns.size(); i++) {
      if (!usedColumns.get(i) && !columns.name(i).isEmpty() && !above.contains(columns.name(i))) {
        unused.add(columns.name(i));
      }
    }
    return unused;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
