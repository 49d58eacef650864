package io.keyplan.poi.excel.read;

import io.keyplan.export.Format;
import io.keyplan.poi.excel.names.CellRange;
import io.keyplan.poi.ooxml.FileProperties;
import io.keyplan.poi.ooxml.OfficeFault;
import io.keyplan.poi.ooxml.OfficeFile;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.ReadProblem;
import io.keyplan.read.ShownTable;
import io.keyplan.read.ShownValue;
import io.keyplan.read.Trace;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads a workbook with names of ours, sheet by sheet. Lives for one reading. */
public final class WorkbookReader {

  /** A sheet has fewer columns than this many bits count. */
  private static final int COLUMN_BITS = 20;

  private final OfficeFile file;
  private final MissingValues missing;
  private final FoundWorkbook workbook;
  private final @Nullable Trace trace;
  private final List<FoundTable> tables;
  private final NamedPlaces named;
  private final List<FoundRecords> records;
  private final Places places;
  private final Map<NamedPlaces.Single, FoundCell> cells = new HashMap<>();

  /**
   * Creates the reader.
   *
   * @param document the file as it was sent
   */
  public WorkbookReader(
      byte[] document,
      OfficeFile file,
      FoundWorkbook workbook,
      @Nullable Trace trace,
      DocumentLimits limits) {
    this.file = file;
    this.missing = new MissingValues(document, file, limits);
    this.workbook = workbook;
    this.trace = trace;
    this.tables = FoundTable.all(file, workbook);
    this.named = new NamedPlaces(workbook, tables, trace);
    this.records = named.records();
    this.places = new Places(workbook, limits.values());
  }

  public DocumentContent content(@Nullable Locale locale) {
    FoundTexts texts = FoundTexts.of(file, workbook);
    FoundFormats formats = FoundFormats.of(file, workbook);
    for (int i = 0; i < workbook.sheets().size(); i++) {
      FormulaSource formulas = missing.of(workbook.sheets().get(i).name());
      sheet(new SheetReader(new CellReader(texts, formats, workbook.from1904(), formulas)), i);
    }
    List<ReadProblem> problems = new ArrayList<>(named.problems());
    List<ShownValue> values = values(problems);
    List<ShownTable> shown = tables(problems);
    return new DocumentContent(
        Format.EXCEL, trace, FileProperties.title(file), locale, values, shown, problems);
  }

  private void sheet(SheetReader reader, int number) {
    Map<Long, List<NamedPlaces.Single>> singles = new HashMap<>();
    for (NamedPlaces.Single single : named.singles()) {
      if (single.sheet() == number) {
        singles
            .computeIfAbsent(key(single.row(), single.column()), none -> new ArrayList<>(1))
            .add(single);
      }
    }
    List<FoundRecords> here =
        records.stream().filter(each -> each.area().sheet() == number).toList();
    String part = workbook.sheets().get(number).part();
    if (part.isEmpty() || singles.isEmpty() && here.isEmpty()) {
      return;
    }
    try {
      SheetReader.Marks marks =
          reader.read(file.part(part).orElseThrow(), new Cells(singles, here));
      here.forEach(each -> each.dropOthers(marks, others(each, singles.keySet())));
    } catch (XMLStreamException e) {
      throw OfficeFault.damaged("the file is damaged: " + part + " is broken", e);
    }
  }

  private List<CellRange> others(FoundRecords table, Set<Long> singles) {
    List<CellRange> others = new ArrayList<>();
    for (long key : singles) {
      int row = (int) (key >> COLUMN_BITS);
      int column = (int) (key & (1 << COLUMN_BITS) - 1);
      others.add(new CellRange(row, column, row, column));
    }
    tables.stream()
        .filter(each -> each.sheet() == table.area().sheet())
        .filter(each -> !each.name().equals(table.area().table()))
        .forEach(each -> others.add(each.area()));
    return others;
  }

  private static long key(int row, int column) {
    return ((long) row << COLUMN_BITS) | column;
  }

  /** Hands the cells of a sheet on to where they belong. */
  private final class Cells implements SheetReader.Visitor {
    private final Map<Long, List<NamedPlaces.Single>> singles;
    private final List<FoundRecords> here;
    private List<FoundRecords> inRow = List.of();

    Cells(Map<Long, List<NamedPlaces.Single>> singles, List<FoundRecords> here) {
      this.singles = singles;
      this.here = here;
    }

    @Override
    public void row(int row) {
      inRow = here.stream().filter(each -> each.wants(row)).toList();
    }

    @Override
    public boolean wants(int row, int column) {
      for (FoundRecords each : inRow) {
        if (each.wants(row, column)) {
          return true;
        }
      }
      return singles.containsKey(key(row, column));
    }

    @Override
    public void cell(int row, int column, FoundCell cell) {
      for (FoundRecords each : inRow) {
        if (each.wants(row, column)) {
          each.cell(row, column, cell);
        }
      }
      for (NamedPlaces.Single single : singles.getOrDefault(key(row, column), List.of())) {
        cells.put(single, cell);
      }
    }
  }

  private List<ShownValue> values(List<ReadProblem> problems) {
    List<NamedPlaces.Single> ordered = new ArrayList<>(named.singles());
    ordered.sort(
        Comparator.comparingInt(NamedPlaces.Single::sheet)
            .thenComparingInt(NamedPlaces.Single::row)
            .thenComparingInt(NamedPlaces.Single::column));
    Set<Integer> emptied = emptied(ordered);
    for (int sheet : emptied) {
      String message = "nothing is left of the values of this sheet; none of them was emptied";
      problems.add(new ReadProblem(FieldPath.NONE, message, places.sheet(sheet)));
    }
    ordered.removeIf(single -> emptied.contains(single.sheet()));
    List<ShownValue> values = new ArrayList<>(ordered.size());
    for (NamedPlaces.Single single : ordered) {
      FoundCell cell = cells.getOrDefault(single, FoundCell.BLANK);
      String place = places.cell(single.sheet(), single.row(), single.column());
      if (cell.problem().isEmpty()) {
        values.add(places.value(single.path(), cell.shown(), place));
      } else {
        problems.add(new ReadProblem(single.path(), cell.problem(), place));
      }
    }
    return values;
  }

  /** Finds sheets that had values, and of which somebody cleared all. */
  private Set<Integer> emptied(List<NamedPlaces.Single> singles) {
    Map<Integer, Integer> had = new TreeMap<>();
    Set<Integer> left = new HashSet<>();
    for (NamedPlaces.Single single : singles) {
      if (trace != null && trace.digests().containsKey(single.path())) {
        had.merge(single.sheet(), 1, Integer::sum);
      }
      if (!cells.getOrDefault(single, FoundCell.BLANK).isBlank()) {
        left.add(single.sheet());
      }
    }
    had.values().removeIf(values -> values < 2);
    had.keySet().removeAll(left);
    return had.keySet();
  }

  private List<ShownTable> tables(List<ReadProblem> problems) {
    RecordRows rows = new RecordRows(trace, places);
    List<ShownTable> shown = new ArrayList<>();
    Map<ShownTable, FoundRecords.Area> areas = new IdentityHashMap<>();
    for (FoundRecords each : records) {
      rows.table(each)
          .ifPresent(
              table -> {
                shown.add(table);
                areas.put(table, each.area());
              });
    }
    shown.sort(
        Comparator.comparingInt((ShownTable table) -> areas.get(table).sheet())
            .thenComparingInt(table -> areas.get(table).firstRow()));
    problems.addAll(rows.problems());
    return shown;
  }
}
