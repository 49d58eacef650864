package io.keyplan.poi.excel.records;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Measure;
import io.keyplan.document.Table;
import io.keyplan.i18n.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Adds to the tables of forms what is calculated from what is entered.
 *
 * @param messages the words of totals
 */
record FormTables(Messages messages) {

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
