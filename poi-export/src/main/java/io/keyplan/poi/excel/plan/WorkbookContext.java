package io.keyplan.poi.excel.plan;

import io.keyplan.document.Document;
import io.keyplan.i18n.Messages;
import io.keyplan.poi.excel.workbook.CellStyle;
import io.keyplan.poi.excel.workbook.DefinedNames;
import io.keyplan.poi.excel.workbook.ExportNotes;
import io.keyplan.poi.excel.workbook.StyleSheet;
import io.keyplan.read.TraceRecorder;
import io.keyplan.theme.Theme;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What the planners of one workbook share. Lives for one export; not thread-safe. */
final class WorkbookContext {

  private final Document document;
  private final Theme theme;
  private final Messages messages;
  private final ExportNotes notes = new ExportNotes();
  private final CellStyles looks;
  private final StyleSheet styles;
  private final CellValues values;
  private final ChoiceLists lists;
  private final ValidationPlanner validations;
  private final DefinedNames names = new DefinedNames();
  private final RecordTables records;
  private final FieldCells fields;
  private final TraceRecorder trace;
  private final Map<RecordTable, List<Indicator>> indicators = new IdentityHashMap<>();
  private int tables;

  public WorkbookContext(Document document, Theme theme) {
    this.document = document;
    this.theme = theme;
    this.messages = Messages.of(document.locale());
    this.looks = new CellStyles(theme.palette());
    this.styles = new StyleSheet(looks.usual());
    this.values = new CellValues(messages, notes);
    this.lists = new ChoiceLists(values);
    this.validations = new ValidationPlanner(messages, lists);
    this.records = new RecordTables(document, messages);
    this.trace = new TraceRecorder(document);
    this.fields = new FieldCells(document, records, values, names, trace);
  }

  public Document document() {
    return document;
  }

  public Theme theme() {
    return theme;
  }

  public String text(String key, Object... numbered) {
    return messages.text(key, numbered);
  }

  public Messages messages() {
    return messages;
  }

  public ExportNotes notes() {
    return notes;
  }

  public CellStyles looks() {
    return looks;
  }

  public StyleSheet styles() {
    return styles;
  }

  /** Gives the number of a style. */
  public int style(CellStyle style) {
    return styles.id(style);
  }

  public CellValues values() {
    return values;
  }

  public ChoiceLists lists() {
    return lists;
  }

  public ValidationPlanner validations() {
    return validations;
  }

  public DefinedNames names() {
    return names;
  }

  public RecordTables records() {
    return records;
  }

  public FieldCells fields() {
    return fields;
  }

  /** Gives what notes the values that the workbook shows in places of their own. */
  public TraceRecorder trace() {
    return trace;
  }

  /** Gives the numbers that sum up a table. */
  public List<Indicator> indicators(RecordTable table) {
    return indicators.computeIfAbsent(table, key -> new IndicatorPlanner(this).of(key));
  }

  public boolean isForm() {
    return document.variant().isForm();
  }

  /** Gives the number of the next table, from 1. */
  public int nextTable() {
    return ++tables;
  }
}
