package io.keyplan.poi.excel.plan;

import io.keyplan.document.Datum;
import io.keyplan.document.Table;
import io.keyplan.poi.excel.cell.CellTrace;
import io.keyplan.poi.excel.records.RecordTable;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.poi.excel.workbook.SheetCell;
import io.keyplan.read.TraceRecorder;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;

/** Notes what a table of records shows. Lives for one table. */
final class TableTrace {

  /**
   * A column with a field.
   *
   * @param place its place among the cells of a row
   * @param index its place among the entries of a row
   * @param field the field within the record
   */
  private record Field(int place, int index, String field) {}

  private final TraceRecorder trace;
  private final RecordTable records;
  private final List<Field> fields = new ArrayList<>();

  TableTrace(TraceRecorder trace, RecordTable records, List<ColumnPlanner> columns) {
    this.trace = trace;
    this.records = records;
    for (ColumnPlanner column : columns) {
      if (column.isField()) {
        fields.add(new Field(column.place(), column.index(), records.field(column.key())));
      }
    }
  }

  /** Notes a row with its cells, of which the first is that of the id. */
  void row(Table.Row row, List<SheetCell> cells) {
    if (row.id().isEmpty() || fields.isEmpty()) {
      return;
    }
    FieldPath record =
        records.list().isNone() ? FieldPath.of(row.id()) : records.list().item(row.id());
    trace.row(records.name(), record);
    for (Field field : fields) {
      Datum datum = row.cells().get(field.index()).datum();
      CellValue value = cells.get(field.place()).value();
      trace.value(record.child(field.field()), CellTrace.shown(value, datum));
    }
  }
}
