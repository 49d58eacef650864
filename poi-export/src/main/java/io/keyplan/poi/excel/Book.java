package io.keyplan.poi.excel;

import io.keyplan.document.Document;
import io.keyplan.i18n.Messages;
import io.keyplan.read.TraceRecorder;
import io.keyplan.theme.Theme;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What the planners of one workbook share. Lives for one export; not thread-safe. */
final class Book {

  private final Document document;
  private final Theme theme;
  private final Messages messages;
  private final Notes notes = new Notes();
  private final Looks looks;
  private final StyleBook styles;
  private final Values values;
  private final ChoiceLists lists;
  private final Validations validations;
  private final DefinedNames names = new DefinedNames();
  private final RecordBook records;
  private final FieldCells fields;
  private final TraceRecorder trace;
  private final Map<Records, List<Indicator>> indicators = new IdentityHashMap<>();
  private int tables;

  Book(Document document, Theme theme) {
    this.document = document;
    this.theme = theme;
    this.messages = Messages.of(document.locale());
    this.looks = new Looks(theme.palette());
    this.styles = new StyleBook(looks.usual());
    this.values = new Values(messages, notes);
    this.lists = new ChoiceLists(values);
    this.validations = new Validations(messages, lists);
    this.records = new RecordBook(document, messages);
    this.trace = new TraceRecorder(document);
    this.fields = new FieldCells(document, records, values, names, trace);
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

  Messages messages() {
    return messages;
  }

  Notes notes() {
    return notes;
  }

  Looks looks() {
    return looks;
  }

  StyleBook styles() {
    return styles;
  }

  /** Gives the number of a style. */
  int style(CellStyle style) {
    return styles.id(style);
  }

  Values values() {
    return values;
  }

  ChoiceLists lists() {
    return lists;
  }

  Validations validations() {
    return validations;
  }

  DefinedNames names() {
    return names;
  }

  RecordBook records() {
    return records;
  }

  FieldCells fields() {
    return fields;
  }

  /** Gives what notes the values that the workbook shows in places of their own. */
  TraceRecorder trace() {
    return trace;
  }

  /** Gives the numbers that sum up a table. */
  List<Indicator> indicators(Records table) {
    return indicators.computeIfAbsent(table, key -> new Indicators(this).of(key));
  }

  boolean isForm() {
    return document.variant().isForm();
  }

  /** Gives the number of the next table, from 1. */
  int nextTable() {
    return ++tables;
  }
}
