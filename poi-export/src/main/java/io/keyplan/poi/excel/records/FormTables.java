package io.keyplan.poi.excel.records;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Horizons;
import io.keyplan.document.Measure;
import io.keyplan.document.Table;
import io.keyplan.i18n.Messages;
import io.keyplan.value.FieldPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Adds to the tables of forms what is calculated from what is entered, and rows for the records
 * that are asked for outside them.
 *
 * @param messages the words of totals
 * @param horizons spans of time with places for more records, which a workbook shows from the table
 */
record FormTables(Messages messages, List<Horizons> horizons) {

  /** Gives a form's table with the columns that follow from others, and with totals. */
  Table calculating(Table table) {
    List<Table.Derived> derived = table.rules().derived();
    List<Table.Column> columns = new ArrayList<>(table.columns());
    for (int i = 0; i < derived.size(); i++) {
      columns.add(derived.get(i).place() + i, derived.get(i).column());
    }
    List<Table.Row> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      List<Entry> cells = new ArrayList<>(row.cells());
      for (int i = 0; i < derived.size(); i++) {
        cells.add(derived.get(i).place() + i, Entry.EMPTY);
      }
      rows.add(new Table.Row(row.id(), row.level(), cells));
    }
    if (!rows.isEmpty()) {
      Table.Row last = rows.get(rows.size() - 1);
      askedElsewhere(table).forEach(id -> rows.add(like(last, table.list(), id)));
    }
    return new Table(
        table.id(),
        table.list(),
        table.caption(),
        columns,
        rows,
        table.total().isEmpty() ? totals(table.rules(), columns) : table.total(),
        table.companion(),
        table.rules());
  }

  private List<String> askedElsewhere(Table table) {
    Set<String> there = new HashSet<>();
    table.rows().forEach(row -> there.add(row.id()));
    return horizons.stream()
        .filter(block -> block.source() != null && block.source().list().equals(table.list()))
        .flatMap(block -> block.horizons().stream())
        .flatMap(horizon -> horizon.items().stream())
        .map(item -> RecordAddress.id(item.title().path()))
        .filter(id -> !id.isEmpty() && there.add(id))
        .toList();
  }

  private static Table.Row like(Table.Row row, FieldPath list, String id) {
    FieldPath from = row.record(list);
    FieldPath to = list.item(id);
    List<Entry> cells =
        row.cells().stream()
            .map(
                cell ->
                    cell.path()
                        .within(from)
                        .map(field -> FieldPath.of(to.text() + "." + field))
                        .map(path -> new Entry(cell.datum(), path, cell.input(), cell.mark()))
                        .orElse(cell))
            .toList();
    return new Table.Row(id, row.level(), cells);
  }

  /** A form has totals of what is summed up above the table. */
  private List<Entry> totals(Table.Rules rules, List<Table.Column> columns) {
    Set<String> summed = new HashSet<>();
    for (Table.Indicator indicator : rules.indicators()) {
      if (indicator.measure() instanceof Measure.Sum sum) {
        summed.add(sum.column());
      }
    }
    if (columns.stream().noneMatch(column -> summed.contains(column.key()))) {
      return List.of();
    }
    List<Entry> totals = new ArrayList<>();
    for (Table.Column column : columns) {
      totals.add(
          totals.isEmpty()
              ? Entry.text(messages.text("word.total"))
              : summed.contains(column.key())
                  ? Entry.computed(new Datum.Number(BigDecimal.ZERO))
                  : Entry.EMPTY);
    }
    return totals;
  }
}
