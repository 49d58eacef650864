package io.keyplan.poi.excel.plan;

import io.keyplan.document.Document;
import io.keyplan.export.ExportNotes;
import io.keyplan.i18n.Messages;
import io.keyplan.poi.excel.base.WorkbookBase;
import io.keyplan.poi.excel.cell.CellStyles;
import io.keyplan.poi.excel.cell.CellValues;
import io.keyplan.poi.excel.cell.FieldCells;
import io.keyplan.poi.excel.records.RecordTables;
import io.keyplan.poi.excel.workbook.CellStyle;
import io.keyplan.poi.excel.workbook.DefinedNames;
import io.keyplan.poi.excel.workbook.KeptSheets;
import io.keyplan.poi.excel.workbook.PrintSetup;
import io.keyplan.poi.excel.workbook.StyleSheet;
import io.keyplan.read.TraceRecorder;
import io.keyplan.theme.Theme;
import org.jspecify.annotations.Nullable;

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
  private final IndicatorPlanner indicators;
  private final ViewSheet views;
  private final PrintSetup print;
  private int tables;

  WorkbookContext(
      Document document, Theme theme, @Nullable WorkbookBase base, SheetNames sheetNames) {
    this.document = document;
    this.theme = theme;
    this.messages = Messages.of(document);
    this.views = new ViewSheet(sheetNames, messages.text("word.viewsSheet"));
    this.looks = new CellStyles(theme.palette());
    this.styles =
        new StyleSheet(looks.usual(), (base == null ? KeptSheets.NONE : base.sheets()).styles());
    this.values = new CellValues(messages, notes);
    this.lists = new ChoiceLists(values);
    this.validations = new ValidationPlanner(messages, lists, document.variant());
    this.records = new RecordTables(document, messages);
    this.indicators = new IndicatorPlanner(records, values, document, views);
    this.trace = new TraceRecorder(document);
    this.fields = new FieldCells(document, records, values, names, trace);
    PrintSetup usual = PrintSetup.of(document.locale(), Footer.of(document, messages));
    this.print = base == null ? usual : base.print(usual, Footer.mark(document));
  }

  /** Gives how sheets are printed. */
  PrintSetup print() {
    return print;
  }

  Document document() {
    return document;
  }

  Theme theme() {
    return theme;
  }

  String text(String key, Object... numbered) {
    return messages.text(key, numbered);
  }

  /** Gives a sentence with the day for which it holds; no formula keeps it true. */
  String dated(String sentence) {
    return isForm()
        ? sentence
        : sentence + " · " + text("word.asOf", values.formats().longDay(document.asOf()));
  }

  Messages messages() {
    return messages;
  }

  ExportNotes notes() {
    return notes;
  }

  CellStyles looks() {
    return looks;
  }

  StyleSheet styles() {
    return styles;
  }

  /** Gives the number of a style. */
  int style(CellStyle style) {
    return styles.id(style);
  }

  CellValues values() {
    return values;
  }

  ChoiceLists lists() {
    return lists;
  }

  ValidationPlanner validations() {
    return validations;
  }

  DefinedNames names() {
    return names;
  }

  RecordTables records() {
    return records;
  }

  FieldCells fields() {
    return fields;
  }

  /** Gives what notes the values that the workbook shows in places of their own. */
  TraceRecorder trace() {
    return trace;
  }

  IndicatorPlanner indicators() {
    return indicators;
  }

  ViewSheet views() {
    return views;
  }

  boolean isForm() {
    return document.variant().isForm();
  }

  /** Gives the number of the next table, from 1. */
  int nextTable() {
    return ++tables;
  }
}
