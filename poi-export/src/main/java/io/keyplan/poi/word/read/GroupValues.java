package io.keyplan.poi.word.read;

import io.keyplan.read.ShownRow;
import io.keyplan.read.ShownValue;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a table say of all records below them, until the next such row: a record that
 * was moved under another name belongs to it. For one table.
 */
final class GroupValues {

  private final ControlAddresses addresses;
  private final CellReader cells;
  private final List<TableLine> names = new ArrayList<>();
  private final Map<TableLine, TableLine> nameOf = new HashMap<>();

  GroupValues(ControlAddresses addresses, CellReader cells) {
    this.addresses = addresses;
    this.cells = cells;
  }

  /** Takes note of rows that name groups, and gives the others. */
  List<TableLine> without(List<TableLine> lines) {
    List<TableLine> others = new ArrayList<>();
    @Nullable TableLine name = null;
    for (TableLine line : lines) {
      if (line.isGroup()) {
        name = line;
        names.add(line);
      } else {
        others.add(line);
        if (name != null) {
          nameOf.put(line, name);
        }
      }
    }
    return others;
  }

  /**
   * Lists the rows that name groups by a field of the records below them; others show a value of
   * their own.
   *
   * @param kind the kind of the records
   */
  List<TableLine> lines(String kind) {
    return names.stream().filter(name -> !addressOf(name, kind).isNone()).toList();
  }

  /**
   * Gives the row of a record with what its group says of it.
   *
   * @param kind the kind of the record
   */
  ShownRow complete(ShownRow row, TableLine line, String kind, RowReader rows) {
    TableLine name = nameOf.get(line);
    FieldPath shown = name == null ? FieldPath.NONE : addressOf(name, kind);
    if (name == null || shown.isNone()) {
      return row;
    }
    String field = shown.text().substring(addresses.recordOf(shown).text().length() + 1);
    FieldPath path =
        row.isAdded() ? FieldPath.of(field) : FieldPath.of(row.record().text() + "." + field);
    if (!row.isAdded() && !addresses.isKnown(path)) {
      return row;
    }
    List<ShownValue> values = new ArrayList<>(row.values());
    WordNode cell = name.cells().values().iterator().next();
    values.add(new ShownValue(path, cells.read(cell, shown), rows.place(name)));
    return new ShownRow(row.record(), values, row.place());
  }

  /** Gives the field of a record that the name of a group shows; none for that of another kind. */
  private FieldPath addressOf(TableLine name, String kind) {
    return name.cells().values().iterator().next().controls().stream()
        .map(control -> addresses.of(control.control()))
        .filter(address -> ControlAddresses.kind(addresses.recordOf(address)).equals(kind))
        .findFirst()
        .orElse(FieldPath.NONE);
  }
}
