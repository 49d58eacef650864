package io.keyplan.poi.excel.records;

import io.keyplan.document.Entry;
import io.keyplan.document.Table;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives every field a column of its own where a column of a table shows one field in some rows and
 * another in others: a column of a workbook is of one field, so that rows can be added and edited.
 */
final class FieldColumns {

  private FieldColumns() {}

  static Table of(Table table) {
    Table divided = table;
    for (int i = table.columns().size() - 1; i >= 0; i--) {
      Map<String, Entry> others = others(table, i);
      for (Map.Entry<String, Entry> other : others.entrySet()) {
        divided = divided(divided, i, other.getKey(), other.getValue());
      }
    }
    return divided;
  }

  /** Finds the fields beside that of the column's key, each with an entry that shows it. */
  private static Map<String, Entry> others(Table table, int index) {
    String own = "." + table.columns().get(index).key();
    Map<String, Entry> fields = new LinkedHashMap<>();
    boolean known = false;
    for (Table.Row row : table.rows()) {
      Entry entry = row.cells().get(index);
      if (entry.path().text().endsWith(own)) {
        known = true;
      } else if (!entry.path().isNone()) {
        field(table, row, index).ifPresent(field -> fields.putIfAbsent(field, entry));
      }
    }
    return known ? fields : Map.of();
  }

  private static Optional<String> field(Table table, Table.Row row, int index) {
    FieldPath path = row.cells().get(index).path();
    return path.within(row.record(table.list()));
  }

  private static Table divided(Table table, int index, String field, Entry shown) {
    Table.Column column = table.columns().get(index);
    List<Table.Column> columns = new ArrayList<>(table.columns());
    columns.add(
        index + 1,
        new Table.Column(
            field, shown.input().label(), shown.input(), column.display(), column.align()));
    List<Table.Row> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      boolean other = field(table, row, index).filter(field::equals).isPresent();
      List<Entry> cells = new ArrayList<>(row.cells());
      cells.add(index + 1, other ? cells.get(index) : Entry.EMPTY);
      if (other) {
        cells.set(index, Entry.EMPTY);
      }
      rows.add(new Table.Row(row.id(), row.level(), cells));
    }
    List<Entry> total = new ArrayList<>(table.total());
    if (!total.isEmpty()) {
      total.add(index + 1, Entry.EMPTY);
    }
    return new Table(
        table.id(),
        table.list(),
        table.caption(),
        columns,
        rows,
        total,
        table.companion(),
        table.rules());
  }
}
