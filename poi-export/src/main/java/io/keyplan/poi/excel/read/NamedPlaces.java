package io.keyplan.poi.excel.read;

import io.keyplan.poi.excel.names.CellRange;
import io.keyplan.poi.excel.names.FieldNames;
import io.keyplan.poi.excel.names.TableMarks;
import io.keyplan.poi.ooxml.OfficeFault;
import io.keyplan.read.ReadProblem;
import io.keyplan.read.Trace;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cells and the tables that the names of a workbook lead to. Lives for one reading.
 *
 * <p>Excel keeps names right when rows, columns, cells, tables and sheets are moved, renamed,
 * inserted or deleted. A sheet that is copied within the workbook has names of its own.
 */
final class NamedPlaces {

  /**
   * A cell with the value of a field.
   *
   * @param path address of the field
   * @param sheet number of the sheet
   * @param row its row, from 0
   * @param column its column, from 0
   */
  record Single(FieldPath path, int sheet, int row, int column) {}

  /** The columns of a table, as names lead to them one by one. */
  private static final class Columns {
    private final String group;
    private final FieldPath list;
    private final int sheet;
    private final @Nullable FoundTable table;
    private final Map<Integer, String> fields = new TreeMap<>();
    private int firstRow = Integer.MAX_VALUE;
    private int lastRow = -1;
    private int ids = -1;

    Columns(String group, FieldPath list, int sheet, @Nullable FoundTable table) {
      this.group = group;
      this.list = list;
      this.sheet = sheet;
      this.table = table;
    }

    void add(int column, String field, CellRange range) {
      if (field.equals(TableMarks.ID)) {
        ids = column;
      } else {
        fields.putIfAbsent(column, field);
      }
      firstRow = Math.min(firstRow, range.firstRow());
      lastRow = Math.max(lastRow, range.lastRow());
    }

    FoundRecords records() {
      if (table == null) {
        FoundRecords.Area area = new FoundRecords.Area(sheet, "", firstRow, lastRow, lastRow);
        return new FoundRecords(group, list, area, ids, fields);
      }
      return NamedPlaces.records(group, list, table, fields);
    }
  }

  private final FoundWorkbook workbook;
  private final Map<String, Integer> sheets;
  private final List<FoundTable> tables;
  private final @Nullable Trace trace;
  private final List<Single> singles = new ArrayList<>();
  private final Map<String, Columns> columns = new LinkedHashMap<>();
  private final List<ReadProblem> problems = new ArrayList<>();
  private @Nullable Map<String, FieldPath> longPaths;

  NamedPlaces(FoundWorkbook workbook, List<FoundTable> tables, @Nullable Trace trace) {
    this.workbook = workbook;
    this.sheets = workbook.sheetsByName();
    this.tables = tables;
    this.trace = trace;
    names(false);
    names(true);
  }

  /** Names of the workbook come first: they lead to what was written, others to copies of it. */
  private void names(boolean ofSheets) {
    for (FoundWorkbook.Name name : workbook.names()) {
      if (name.sheet() >= 0 == ofSheets && name.reference() != NameReference.DEAD) {
        Optional<FieldNames.Column> column = column(name);
        if (column.isPresent()) {
          column(name, column.get());
        } else {
          single(name);
        }
      }
    }
  }

  private static Optional<FieldNames.Column> column(FoundWorkbook.Name name) {
    if (!FieldNames.isDigest(name.name()) || !name.comment().contains("[].")) {
      return FieldNames.columnOf(name.name());
    }
    String table =
        name.reference() instanceof NameReference.Column column ? column.table() : name.name();
    return Optional.of(new FieldNames.Column(table, name.comment()));
  }

  private void single(FoundWorkbook.Name name) {
    FieldPath path = path(name);
    if (path.isNone()) {
      if (FieldNames.isDigest(name.name())) {
        problem(path, "it is no longer known what field the cell is for", name);
      }
      return;
    }
    int sheet = name.reference() instanceof NameReference.Cells cells ? sheet(name, cells) : -1;
    if (sheet < 0) {
      problem(path, "the name of the field’s cell leads to no cell", name);
    } else if (name.reference() instanceof NameReference.Cells cells) {
      CellRange range = cells.range();
      singles.add(new Single(path, sheet, range.firstRow(), range.firstColumn()));
    }
  }

  /** Programs that drop comments leave very long addresses to be found among those written. */
  private FieldPath path(FoundWorkbook.Name name) {
    if (!FieldNames.isDigest(name.name())) {
      return FieldNames.pathOf(name.name());
    } else if (!name.comment().isEmpty()) {
      return FieldPath.inFile(name.comment());
    }
    if (longPaths == null) {
      Map<String, FieldPath> paths = new HashMap<>();
      if (trace != null) {
        trace.digests().keySet().forEach(path -> paths.put(FieldNames.of(path), path));
      }
      longPaths = paths;
    }
    return longPaths.getOrDefault(name.name(), FieldPath.NONE);
  }

  private int sheet(FoundWorkbook.Name name, NameReference.Cells cells) {
    return cells.sheet().isEmpty()
        ? Math.min(name.sheet(), workbook.sheets().size() - 1)
        : sheets.getOrDefault(cells.sheet().toLowerCase(Locale.ROOT), -1);
  }

  private void column(FoundWorkbook.Name name, FieldNames.Column column) {
    if (name.reference() instanceof NameReference.Column reference) {
      FoundTable table = table(reference.table());
      int at = table == null ? -1 : table.column(reference.column());
      if (table != null && at >= 0) {
        CellRange range = new CellRange(table.firstRow(), at, table.lastRow(), at);
        add(column, table.sheet(), table, range);
        return;
      }
    } else if (name.reference() instanceof NameReference.Cells cells) {
      int sheet = sheet(name, cells);
      if (sheet >= 0) {
        add(column, sheet, table(sheet, cells.range()), cells.range());
        return;
      }
    }
    problem(FieldPath.NONE, "the name of the column leads to no column of a table", name);
  }

  private void add(
      FieldNames.Column column, int sheet, @Nullable FoundTable table, CellRange range) {
    int at = column.address().lastIndexOf("[].");
    FieldPath list = at < 0 ? FieldPath.NONE : FieldPath.inFile(column.address().substring(0, at));
    String field = column.address().substring(at < 0 ? 0 : at + 3);
    String key = column.table() + '\n' + sheet + '\n' + (table == null ? "" : table.name());
    columns
        .computeIfAbsent(key, none -> new Columns(column.table(), list, sheet, table))
        .add(range.firstColumn(), field, range);
    if (columns.size() > FoundTable.MOST) {
      throw OfficeFault.tooLarge("the workbook has more than " + FoundTable.MOST + " tables");
    }
  }

  private @Nullable FoundTable table(String name) {
    return tables.stream()
        .filter(table -> table.name().equalsIgnoreCase(name))
        .findFirst()
        .orElse(null);
  }

  private @Nullable FoundTable table(int sheet, CellRange range) {
    return tables.stream()
        .filter(table -> table.sheet() == sheet && table.covers(range))
        .findFirst()
        .orElse(null);
  }

  private void problem(FieldPath path, String message, FoundWorkbook.Name name) {
    problems.add(new ReadProblem(path, message, "defined name " + name.name()));
  }

  List<Single> singles() {
    return singles;
  }

  List<ReadProblem> problems() {
    return problems;
  }

  /** Makes the tables of records; those that names lead to before copies without names. */
  List<FoundRecords> records() {
    List<FoundRecords> found = new ArrayList<>();
    columns.values().forEach(each -> found.add(each.records()));
    for (FoundTable copy : tables) {
      if (columns.values().stream().noneMatch(each -> copy.equals(each.table))) {
        columns.values().stream()
            .filter(each -> each.table != null && isCopy(copy, each.table))
            .findFirst()
            .ifPresent(each -> found.add(copied(each, copy)));
      }
    }
    return found;
  }

  private static boolean isCopy(FoundTable copy, FoundTable table) {
    return copy.column(TableMarks.ID) >= 0 && copy.columns().equals(table.columns());
  }

  private static FoundRecords copied(Columns original, FoundTable copy) {
    int moved = copy.area().firstColumn() - original.table.area().firstColumn();
    Map<Integer, String> fields =
        original.fields.entrySet().stream()
            .collect(Collectors.toMap(each -> each.getKey() + moved, Map.Entry::getValue));
    return records(original.group, original.list, copy, fields);
  }

  /** The ids are the first column where their heading was changed. */
  private static FoundRecords records(
      String group, FieldPath list, FoundTable table, Map<Integer, String> fields) {
    int last = table.lastRow();
    FoundRecords.Area area =
        new FoundRecords.Area(
            table.sheet(), table.name(), table.firstRow(), last, table.area().lastRow());
    int ids = table.column(TableMarks.ID);
    int first = table.area().firstColumn();
    return new FoundRecords(
        group, list, area, ids >= 0 || fields.containsKey(first) ? ids : first, fields);
  }
}
