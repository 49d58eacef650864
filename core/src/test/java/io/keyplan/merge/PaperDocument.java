package io.keyplan.merge;

import io.keyplan.Publisher;
import io.keyplan.audience.Audience;
import io.keyplan.document.Block;
import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.document.Variant;
import io.keyplan.export.Format;
import io.keyplan.i18n.Formats;
import io.keyplan.model.AccountPlan;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.Shown;
import io.keyplan.read.ShownRow;
import io.keyplan.read.ShownTable;
import io.keyplan.read.ShownValue;
import io.keyplan.read.Trace;
import io.keyplan.read.TraceRecorder;
import io.keyplan.value.FieldPath;
import io.keyplan.value.XmlCharacters;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A document in a format without files: all its entries as text, which a test edits like people do.
 */
final class PaperDocument {

  static final LocalDate DAY = LocalDate.of(2026, 1, 12);
  private static final Format PAPER = new Format("paper", "text/plain", "Paper");

  final List<ShownValue> values = new ArrayList<>();
  final List<ShownTable> tables = new ArrayList<>();
  private final Document document;
  private final Formats formats;
  private final TraceRecorder recorder;
  private boolean traced = true;

  private PaperDocument(Document document) {
    this.document = document;
    this.formats = Formats.of(document.locale());
    this.recorder = new TraceRecorder(document);
    document.sections().forEach(this::add);
  }

  static PaperDocument of(AccountPlan plan, String template, Locale locale) {
    return of(plan, template, locale, Variant.FILLED);
  }

  static PaperDocument forClient(AccountPlan plan, String template) {
    return new PaperDocument(
        Publisher.builder()
            .locale(Locale.US)
            .audience(Audience.CUSTOMER)
            .asOf(DAY)
            .build()
            .compose(plan, template));
  }

  static PaperDocument form(String template, Locale locale) {
    return of(AccountPlan.builder("–").build(), template, locale, Variant.BLANK);
  }

  private static PaperDocument of(
      AccountPlan plan, String template, Locale locale, Variant variant) {
    return new PaperDocument(
        Publisher.builder()
            .locale(locale)
            .variant(variant)
            .asOf(DAY)
            .build()
            .compose(plan, template));
  }

  private void add(Section section) {
    for (Block block : section.blocks()) {
      if (block instanceof Table table && !table.list().isNone()) {
        add(table);
      } else {
        block.entries().filter(Entry::isEditable).map(this::value).forEach(values::add);
      }
    }
    section.sections().forEach(this::add);
  }

  private void add(Table table) {
    List<ShownRow> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      FieldPath record = table.list().item(row.id());
      recorder.row(table.id(), record);
      rows.add(
          new ShownRow(
              record,
              row.cells().stream().filter(Entry::isEditable).map(this::value).toList(),
              "row " + row.id()));
    }
    tables.add(new ShownTable(table.id(), table.list(), rows, "table " + table.id()));
  }

  private ShownValue value(Entry entry) {
    Shown shown = new Shown.Text(XmlCharacters.clean(formats.format(entry.datum())));
    recorder.value(entry.path(), shown);
    return new ShownValue(entry.path(), shown, "at " + entry.path());
  }

  /** Writes something else into every place of a field. */
  PaperDocument write(String path, String text) {
    FieldPath address = FieldPath.of(path);
    values.replaceAll(value -> edited(value, address, text));
    for (int i = 0; i < tables.size(); i++) {
      ShownTable table = tables.get(i);
      tables.set(
          i,
          withRows(table, table.rows().stream().map(row -> edited(row, address, text)).toList()));
    }
    return this;
  }

  private static ShownRow edited(ShownRow row, FieldPath path, String text) {
    return new ShownRow(
        row.record(),
        row.values().stream().map(value -> edited(value, path, text)).toList(),
        row.place());
  }

  private static ShownValue edited(ShownValue value, FieldPath path, String text) {
    return value.path().equals(path)
        ? new ShownValue(path, new Shown.Text(text), value.place())
        : value;
  }

  static ShownTable withRows(ShownTable table, List<ShownRow> rows) {
    return new ShownTable(table.group(), table.list(), rows, table.place());
  }

  /** Writes something else into the first place of a field only. */
  PaperDocument writeOnce(String path, String text) {
    FieldPath address = FieldPath.of(path);
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).path().equals(address)) {
        values.set(i, edited(values.get(i), address, text));
        return this;
      }
    }
    throw new IllegalArgumentException("no place of " + path);
  }

  /** Deletes the rows of a record. */
  PaperDocument deleteRow(String record) {
    tables.replaceAll(
        table ->
            withRows(
                table,
                table.rows().stream().filter(row -> !row.record().text().equals(record)).toList()));
    return this;
  }

  /** Leaves nothing in the rows of a record. */
  PaperDocument emptyRow(String record) {
    tables.replaceAll(
        table ->
            withRows(
                table,
                table.rows().stream()
                    .map(row -> row.record().text().equals(record) ? emptied(row) : row)
                    .toList()));
    return this;
  }

  private static ShownRow emptied(ShownRow row) {
    return new ShownRow(
        row.record(),
        row.values().stream()
            .map(value -> new ShownValue(value.path(), Shown.BLANK, value.place()))
            .toList(),
        row.place());
  }

  /** Adds a row to the first table of a list; fields and texts take turns. */
  PaperDocument addRow(String list, String... fields) {
    List<ShownValue> cells = new ArrayList<>();
    for (int i = 0; i < fields.length; i += 2) {
      cells.add(new ShownValue(FieldPath.of(fields[i]), new Shown.Text(fields[i + 1]), "new row"));
    }
    return addRow(list, new ShownRow(FieldPath.NONE, cells, "new row"));
  }

  PaperDocument addRow(String list, ShownRow row) {
    for (int i = 0; i < tables.size(); i++) {
      ShownTable table = tables.get(i);
      if (table.list().text().equals(list)) {
        List<ShownRow> rows = new ArrayList<>(table.rows());
        rows.add(row);
        tables.set(i, withRows(table, rows));
        return this;
      }
    }
    throw new IllegalArgumentException("no table of " + list);
  }

  PaperDocument withoutTrace() {
    traced = false;
    return this;
  }

  DocumentContent content() {
    @Nullable Trace trace =
        traced ? Trace.parse(recorder.xml().getBytes(StandardCharsets.UTF_8)) : null;
    return new DocumentContent(
        PAPER, trace, document.name(), document.locale(), values, tables, List.of());
  }

  ImportResult into(@Nullable AccountPlan plan) {
    return PlanImport.standard().merge(content(), plan);
  }
}
