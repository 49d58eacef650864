package io.keyplan.poi.excel.cell;

import io.keyplan.document.Block;
import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.document.KeyFigures;
import io.keyplan.document.Progress;
import io.keyplan.document.Section;
import io.keyplan.document.Timeline;
import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.excel.names.FieldNames;
import io.keyplan.poi.excel.records.RecordTable;
import io.keyplan.poi.excel.records.RecordTables;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.poi.excel.workbook.DefinedNames;
import io.keyplan.poi.excel.workbook.FormulaText;
import io.keyplan.read.TraceRecorder;
import io.keyplan.value.FieldPath;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the one cell of every field that can be edited, and lets other places refer to it. Lives
 * for one export.
 */
public final class FieldCells {

  /** Longer texts would make the file large for each place that shows them. */
  private static final int LONGEST_REFERRED = 2_000;

  private final boolean form;
  private final RecordTables records;
  private final CellValues values;
  private final DefinedNames names;
  private final TraceRecorder trace;
  private final Map<String, Block> homes = new HashMap<>();
  private final Map<String, String> placed = new HashMap<>();

  public FieldCells(
      Document document,
      RecordTables records,
      CellValues values,
      DefinedNames names,
      TraceRecorder trace) {
    this.form = document.variant().isForm();
    this.records = records;
    this.values = values;
    this.names = names;
    this.trace = trace;
    document.sections().forEach(section -> claim(section, false));
    document.sections().forEach(section -> claim(section, true));
  }

  /** Blocks that sum up others take a field only when no other shows it. */
  private void claim(Section section, boolean summaries) {
    for (Block block : section.blocks()) {
      boolean sumsUp =
          block instanceof KeyFigures || block instanceof Progress || block instanceof Timeline;
      if (sumsUp == summaries && records.of(block) == null) {
        block
            .entries()
            .filter(entry -> entry.isEditable() && (form || !entry.isBlank()))
            .filter(entry -> records.find(entry.path()) == null)
            .forEach(entry -> homes.putIfAbsent(entry.path().text(), block));
      }
    }
    section.sections().forEach(part -> claim(part, summaries));
  }

  /**
   * Gives what a cell outside tables of records holds for an entry: the value, under a name, or a
   * formula that refers to the cell that has it. Asked again for the same cell it gives the same.
   */
  public CellValue place(Entry entry, Block block, String sheet, int row, int column) {
    CellValue shown = values.of(entry);
    if (!entry.isEditable()) {
      return shown;
    }
    RecordTables.Place place = records.find(entry.path());
    if (place != null) {
      return lookup(place, shown);
    }
    Block home = homes.putIfAbsent(entry.path().text(), block);
    if (home != null && home != block) {
      return refer(FieldNames.of(entry.path()), shown);
    }
    String cell = CellReference.on(sheet, CellReference.fixed(row, column));
    String first = placed.putIfAbsent(entry.path().text(), cell);
    if (first != null && !first.equals(cell)) {
      return refer(FieldNames.of(entry.path()), shown);
    }
    if (first == null) {
      names.add(FieldNames.of(entry.path()), cell, entry.path().text());
      trace.value(entry.path(), CellTrace.shown(shown, entry.datum()));
    }
    return shown;
  }

  /** Says whether a field has a cell with its name, outside tables of records. */
  public boolean hasCell(FieldPath path) {
    return homes.containsKey(path.text());
  }

  /** Says whether the cell is the one where an entry is edited. */
  public static boolean isHome(Entry entry, CellValue value) {
    return entry.isEditable() && !(value instanceof CellValue.Formula);
  }

  /** Gives a formula for a cell of a table of records, where it gives what is to be shown. */
  public CellValue lookup(RecordTables.Place place, CellValue shown) {
    RecordTable table = place.records();
    if (table.isLong()) {
      return shown;
    }
    var row = table.rows().get(place.row());
    if (!FormulaText.isPlain(row.id()) || !values.of(table.entry(row, place.key())).equals(shown)) {
      return shown;
    }
    CellValue found = refer(table.lookup(row.id(), place.key()), shown);
    return found instanceof CellValue.Formula formula
        ? CellValue.formula("IFERROR(" + formula.formula() + ",\"\")", formula.value())
        : found;
  }

  /** Gives a formula for the column of a record, where it gives what is to be shown. */
  public CellValue lookup(FieldPath record, String key, CellValue shown) {
    RecordTables.Place place = records.find(record, key);
    return place == null ? shown : lookup(place, shown);
  }

  /** Refers to a value; Excel takes a cell without content for zero when another refers to it. */
  public static CellValue refer(String source, CellValue shown) {
    if (shown instanceof CellValue.Text text && text.text().length() > LONGEST_REFERRED) {
      return shown;
    }
    CellValue value = shown.equals(CellValue.BLANK) ? new CellValue.Text("") : shown;
    return CellValue.formula("IF(" + source + "=\"\",\"\"," + source + ")", value);
  }
}
