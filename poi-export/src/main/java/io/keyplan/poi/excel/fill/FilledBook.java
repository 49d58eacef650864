package io.keyplan.poi.excel.fill;

import io.keyplan.fill.FillScope;
import io.keyplan.fill.FilledValue;
import io.keyplan.fill.Tag;
import io.keyplan.poi.excel.fill.FormulaReferences.Place;
import io.keyplan.poi.excel.formula.FormulaCalculator;
import io.keyplan.poi.excel.formula.FormulaResult;
import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.excel.names.FieldNames;
import io.keyplan.poi.excel.names.TableMarks;
import io.keyplan.poi.fill.DrawingRun;
import io.keyplan.poi.fill.Filling;
import io.keyplan.poi.fill.ValueWriter;
import io.keyplan.value.FieldPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A workbook while it is filled: where rows have gone, what formulas become, and which names lead
 * to which field. Lives for one workbook.
 */
final class FilledBook implements ValueWriter {

  private static final Pattern CLOCK = Pattern.compile("(?i)\\b(TODAY|NOW)\\(\\)");
  private static final Pattern CHANCE = Pattern.compile("(?i)\\b(RAND|RANDBETWEEN|RANDARRAY)\\(");

  private final Filling filling;
  private final List<SheetTemplate> sheets;
  private final List<RowMap> maps;
  private final CellWriter cells;
  private final Map<String, Integer> byName = new HashMap<>();
  private final Map<String, FieldName> names = new LinkedHashMap<>();
  private final BookSections sections;
  private @Nullable FormulaCalculator values;
  private String reference = "";

  FilledBook(
      Filling filling,
      List<SheetTemplate> sheets,
      List<RowMap> maps,
      CellWriter cells,
      BookSections sections) {
    this.sections = sections;
    this.filling = filling;
    this.sheets = sheets;
    this.maps = maps;
    this.cells = cells;
    sheets.forEach(sheet -> byName.put(sheet.name().toLowerCase(Locale.ROOT), sheet.index()));
  }

  /** Lists the names that lead to fields. */
  Collection<FieldName> names() {
    return names.values();
  }

  /** Adds a name, unless another leads to the same field. */
  void addName(FieldName name) {
    names.putIfAbsent(name.name(), name);
  }

  /** Sets the values of formulas, with which sheets are written again. */
  void setValues(FormulaCalculator calculated) {
    values = calculated;
  }

  RowMap map(int sheet) {
    return maps.get(sheet);
  }

  @Override
  public void write(Tag.Value tag, FilledValue value, String look, String prefix, boolean drawing) {
    DrawingRun.write(filling.out(), value.text(), look, prefix);
  }

  /** Writes the rows of a sheet. */
  void rows(int index) {
    SheetTemplate sheet = sheets.get(index);
    for (RowMap.Row row : maps.get(index).rows()) {
      SheetTemplate.Row template = sheet.rows().get(row.original());
      if (row.scope() != null && sheet.regions().isSection(row.original())) {
        sections.row(index, row);
      } else if (template != null) {
        filling
            .out()
            .append("<row r=\"")
            .append(row.number() + 1)
            .append('"')
            .append(template.attributes())
            .append('>');
        template.cells().forEach(cell -> cell(sheet, row, cell));
        ids(sheet, row);
        filling.out().append("</row>");
      }
    }
  }

  private void cell(SheetTemplate sheet, RowMap.Row row, CellTemplate cell) {
    FillScope scope = row.scope();
    if (scope == null) {
      cells.empty(row.number(), cell.column(), cell.style());
    } else if (cell instanceof CellTemplate.Plain plain) {
      cells.plain(row.number(), plain);
    } else if (cell instanceof CellTemplate.Text text) {
      cells.text(row.number(), text, scope);
    } else if (cell instanceof CellTemplate.Value value) {
      cells.value(row.number(), value, scope, (path, column) -> name(sheet, row, path, column));
    } else if (cell instanceof CellTemplate.Calculated formula) {
      calculated(sheet, row, formula);
    }
  }

  private void calculated(SheetTemplate sheet, RowMap.Row row, CellTemplate.Calculated cell) {
    String attributes = cell.attributes();
    if (cell.lastRow() >= 0) {
      int last = maps.get(sheet.index()).last(cell.lastRow(), row.copy());
      attributes +=
          " ref=\""
              + CellReference.range(
                  row.number(), cell.column(), Math.max(last, row.number()), cell.lastColumn())
              + "\"";
    }
    FormulaResult value = values == null ? cell.known() : value(values, sheet, row, cell);
    String formula = formula(cell.formula(), sheet.index(), row, false);
    cells.calculated(
        row.number(),
        cell.column(),
        cell.style(),
        attributes,
        values == null ? onDay(formula) : formula,
        value);
  }

  private static @Nullable FormulaResult value(
      FormulaCalculator values, SheetTemplate sheet, RowMap.Row row, CellTemplate.Calculated cell) {
    FormulaResult result = values.value(sheet.name(), row.number(), cell.column());
    return result.isKnown() ? result : null;
  }

  /** What is calculated holds for the day of the document; what is left to chance, for nothing. */
  private String onDay(String formula) {
    LocalDate day = filling.values().asOf();
    String date =
        "DATE(" + day.getYear() + "," + day.getMonthValue() + "," + day.getDayOfMonth() + ")";
    String known = CLOCK.matcher(formula).replaceAll(date);
    return CHANCE.matcher(known).replaceAll("UNKNOWN.CHANCE(");
  }

  /**
   * A name leads to a field; in rows of records, names lead to the columns. Rows that repeat one by
   * one may be sorted, which names of cells do not follow.
   */
  private void name(SheetTemplate sheet, RowMap.Row row, FieldPath path, int column) {
    for (SheetTemplate.RecordColumns records : sheet.records()) {
      if (records.row() == row.original() && records.fields().containsKey(column)) {
        return;
      }
    }
    RowRegions regions = sheet.regions();
    if (regions.repeating(row.original()) == null || regions.isInBlock(row.original())) {
      String cell = CellReference.fixed(row.number(), column);
      addName(new FieldName(FieldNames.of(path), CellReference.on(sheet.name(), cell), ""));
    }
  }

  private void ids(SheetTemplate sheet, RowMap.Row row) {
    int look = sheet.regions().hasSections() ? cells.unseen() : 0;
    for (SheetTemplate.RecordColumns records : sheet.records()) {
      FillScope scope = row.scope();
      if (records.row() == row.original() && scope != null) {
        String path = scope.path().text();
        boolean single = !records.list().isEmpty();
        String id = single ? path.substring(path.lastIndexOf('[') + 1, path.length() - 1) : path;
        cells.text(row.number(), records.idColumn(), look, id);
        if (values == null) {
          filling.trace().row(records.table(), scope.path());
        }
      } else if (records.inTable() && records.row() - 1 == row.original()) {
        cells.text(row.number(), records.idColumn(), look, TableMarks.ID);
      }
    }
  }

  /** Names the columns of records. */
  void nameColumns() {
    for (SheetTemplate sheet : sheets) {
      for (SheetTemplate.RecordColumns records : sheet.records()) {
        RowMap map = maps.get(sheet.index());
        int first = map.first(records.row(), RowMap.NO_COPY);
        int last = map.last(records.row(), RowMap.NO_COPY);
        if (first >= 0) {
          records.fields().entrySet().stream()
              .sorted(Map.Entry.comparingByKey())
              .forEach(
                  field -> column(sheet, records, field.getKey(), field.getValue(), first, last));
          if (!records.inTable()) {
            column(sheet, records, records.idColumn(), TableMarks.ID, first, last);
          }
        }
      }
    }
  }

  private void column(
      SheetTemplate sheet,
      SheetTemplate.RecordColumns records,
      int column,
      String field,
      int first,
      int last) {
    String address = records.list().isEmpty() ? field : records.list() + "." + field;
    String cells = CellReference.fixed(first, column, last, column);
    addName(
        new FieldName(
            FieldNames.ofColumn(records.table(), address),
            CellReference.on(sheet.name(), cells),
            ""));
  }

  /**
   * Writes a formula as it is in the filled workbook.
   *
   * @param sheet the sheet that it stands in; -1 for none
   * @param row the row that it stands in; null for none
   * @param wide whether a single cell means all that it becomes
   */
  String formula(String formula, int sheet, RowMap.@Nullable Row row, boolean wide) {
    return FormulaReferences.map(
        formula, (name, from, to, ofAll) -> reference(name, from, to, wide || ofAll, sheet, row));
  }

  private String reference(
      @Nullable String name,
      Place from,
      @Nullable Place to,
      boolean ofAll,
      int sheet,
      RowMap.@Nullable Row row) {
    int target = name == null ? sheet : byName.getOrDefault(name.toLowerCase(Locale.ROOT), -1);
    Place end = to == null ? from : to;
    if (target < 0 || sheets.get(target).regions().isFixed()) {
      return to == null ? from.at(from.row()) : from.at(from.row()) + ":" + end.at(end.row());
    }
    RowMap map = maps.get(target);
    RowMap.Row near = target == sheet ? row : null;
    int low = Math.min(from.row(), end.row());
    int high = Math.max(from.row(), end.row());
    int first =
        isAbove(from, near, map)
            ? Objects.requireNonNull(near).number() - 1
            : map.firstOf(low, high, copies(from, near));
    int last =
        isAbove(end, near, map)
            ? Objects.requireNonNull(near).number() - 1
            : map.lastOf(low, high, copies(end, near));
    if (first < 0 || last < 0) {
      filling
          .notes()
          .changed(
              FieldPath.NONE, "a formula refers to rows that have gone: " + from.at(from.row()));
      return "#REF!";
    } else if (to == null) {
      return ofAll && last > first ? from.at(first) + ":" + from.at(last) : from.at(first);
    }
    return from.at(first) + ":" + end.at(last);
  }

  /** A row that stays when a formula is copied is not that of the copy. */
  private static int[] copies(Place place, RowMap.@Nullable Row row) {
    if (row == null) {
      return RowMap.NO_COPY;
    }
    return place.fixed() && row.copy().length > 0
        ? Arrays.copyOf(row.copy(), row.copy().length - 1)
        : row.copy();
  }

  /** What refers to the row above does so in every copy, as when it is filled down. */
  private static boolean isAbove(Place place, RowMap.@Nullable Row row, RowMap map) {
    return row != null
        && row.copy().length > 0
        && row.copy()[row.copy().length - 1] > 0
        && !place.fixed()
        && place.row() == row.original() - 1
        && map.of(place.row()).stream().noneMatch(each -> Arrays.equals(each.copy(), row.copy()));
  }

  /** Sets the reference of what is written next for each of its copies. */
  void setReference(String value) {
    reference = value;
  }

  String reference() {
    return reference;
  }

  /** Lists the references of what there is for each copy of some cells. */
  List<String> copies(int sheet, String range) {
    RangeText cells = RangeText.of(range);
    if (cells == null || sheets.get(sheet).regions().isFixed()) {
      return List.of(range);
    }
    RowMap map = maps.get(sheet);
    RowRegions.Region region = sheets.get(sheet).regions().repeating(cells.firstRow());
    List<String> copies = new ArrayList<>();
    if (region != null && region.has(cells.lastRow())) {
      for (RowMap.Row row : map.of(cells.firstRow())) {
        copies.add(cells.rows(row.number(), map.last(cells.lastRow(), row.copy())));
      }
      return copies;
    }
    String moved = moved(sheet, range);
    return moved.isEmpty() ? List.of() : List.of(moved);
  }

  /** Gives ranges of a sheet that is named as they are in the filled workbook. */
  String movedOn(String sheet, String ranges) {
    int index = byName.getOrDefault(sheet.toLowerCase(Locale.ROOT), -1);
    String moved = index < 0 ? ranges : moved(index, ranges);
    return moved.isEmpty() ? ranges : moved;
  }

  /** Gives ranges as they are in the filled workbook; empty where all of them have gone. */
  String moved(int sheet, String ranges) {
    if (sheets.get(sheet).regions().isFixed()) {
      return ranges;
    }
    List<String> moved = new ArrayList<>();
    for (String each : ranges.strip().split("\\s+")) {
      RangeText cells = RangeText.of(each);
      if (cells == null) {
        moved.add(each);
      } else {
        RowMap map = maps.get(sheet);
        int first = map.firstOf(cells.firstRow(), cells.lastRow(), RowMap.NO_COPY);
        int last = map.lastOf(cells.firstRow(), cells.lastRow(), RowMap.NO_COPY);
        if (first >= 0) {
          moved.add(cells.rows(first, last));
        }
      }
    }
    return String.join(" ", moved);
  }
}
