package io.keyplan.poi.word.write;

import io.keyplan.document.Table;
import io.keyplan.poi.word.names.TableName;
import io.keyplan.poi.word.xml.Control;
import io.keyplan.poi.word.xml.TableRow;
import io.keyplan.poi.word.xml.WordTable;
import io.keyplan.read.TraceRecorder;
import io.keyplan.report.part.TablePart.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The rows of tables that show the records of a list: they can be copied and deleted in Word, and
 * are recognised when the document is read. Lives for one export.
 */
final class RecordRows {

  private final FieldStore fields;
  private final Controls controls;
  private final TraceRecorder trace;

  RecordRows(FieldStore fields, Controls controls, TraceRecorder trace) {
    this.fields = fields;
    this.controls = controls;
    this.trace = trace;
  }

  /**
   * Adds the rows of a table's records.
   *
   * <p>Rows in groups do not repeat: a row that was deleted as a control could take the name of its
   * group with it.
   *
   * @param total the words that the row of totals begins with; empty for none
   * @param rows writes the rows
   */
  void add(WordTable table, Source shown, String total, Supplier<List<TableRow>> rows) {
    Table source = shown.table();
    trace(shown, total);
    if (shown.isGrouped() || !fields.repeats(source)) {
      table.add(rows.get());
      return;
    }
    Control all =
        controls.rows(source.list().text(), source.caption(), fields.bindRows(source.list()));
    List<TableRow> written = fields.inRows(rows);
    List<Control> each =
        source.rows().stream()
            .map(row -> controls.row(source.list().item(row.id()).text()))
            .toList();
    table.addRepeated(all, written, each);
  }

  private void trace(Source shown, String total) {
    Table source = shown.table();
    Optional<TableName> name = TableName.of(source, shown.group());
    if (name.isPresent()) {
      TableName whole = source.total().isEmpty() ? name.get() : name.get().withTotal(total);
      source.rows().forEach(row -> trace.row(whole.text(), row.record(source.list())));
    }
  }
}
