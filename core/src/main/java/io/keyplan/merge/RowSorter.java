package io.keyplan.merge;

import io.keyplan.read.DocumentContent;
import io.keyplan.read.ShownRow;
import io.keyplan.read.ShownTable;
import io.keyplan.read.ShownValue;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sorts the rows of a document's tables: those that were there, added, copied and deleted ones. */
final class RowSorter {

  private final DocumentContent content;
  private final Written written;
  private final Findings findings;
  private final List<ShownValue> values = new ArrayList<>();
  private final List<Entered> added = new ArrayList<>();
  private final Map<FieldPath, String> tables = new HashMap<>();

  private final Set<FieldPath> emptied = new HashSet<>();
  private final Set<FieldPath> unread = new HashSet<>();

  RowSorter(DocumentContent content, Written written, Findings findings) {
    this.content = content;
    this.written = written;
    this.findings = findings;
    content.problems().forEach(problem -> unread.addAll(problem.path().entries()));
    content.tables().forEach(this::sort);
  }

  /** Lists what the rows show that were there when the document was made. */
  List<ShownValue> values() {
    return values;
  }

  /** Lists the rows that were added, changed copies among them. */
  List<Entered> added() {
    return added;
  }

  private void sort(ShownTable table) {
    Map<FieldPath, List<ShownRow>> known = new LinkedHashMap<>();
    FieldPath list = table.list();
    for (ShownRow row : table.rows()) {
      if (!row.isAdded()) {
        known.computeIfAbsent(row.record(), none -> new ArrayList<>()).add(row);
        list = table.list().isNone() ? Address.listOf(row.record()) : table.list();
      } else if (row.values().stream().anyMatch(value -> !value.shown().isBlank())) {
        add(row, list);
      }
    }
    known.forEach(
        (record, rows) -> take(record, rows, rows.size() == 1 ? 1 : written(table, record)));
  }

  private void add(ShownRow row, FieldPath list) {
    Optional<Address> address = Address.of(list);
    if (address.isEmpty() || !address.get().last().field().list()) {
      findings.problem(
          list, "it cannot be told which list the row belongs to; it was not added", row.place());
      return;
    }
    List<ShownValue> said =
        row.values().stream().filter(value -> !value.shown().isBlank()).toList();
    if (TotalRow.isOne(said)) {
      findings.note(list, "the row sums up the table and was taken for no entry", row.place());
    } else {
      added.add(new Entered(address.get(), "", said, row.place()));
    }
  }

  /** Years may occur twice in a plan, and so in a table. */
  private int written(ShownTable table, FieldPath record) {
    return Math.max(1, Collections.frequency(written.rows(table.group()), record));
  }

  private void take(FieldPath record, List<ShownRow> rows, int written) {
    if (rows.stream().allMatch(this::isEmptied)) {
      emptied.add(record);
      return;
    }
    tables.put(record, rows.get(0).place());
    if (rows.size() <= written) {
      rows.forEach(row -> values.addAll(row.values()));
      return;
    }
    ShownRow original = rows.stream().filter(this::isAsWritten).findFirst().orElse(rows.get(0));
    values.addAll(original.values());
    List<ShownRow> copies = new ArrayList<>(rows);
    copies.remove(original);
    copies.forEach(copy -> copied(record, copy, original));
  }

  private boolean isAsWritten(ShownRow row) {
    return written.isKnown()
        && row.values().stream()
            .allMatch(value -> written.isAsWritten(value.path(), value.shown()));
  }

  /** A row in which nothing is left is as good as deleted. */
  private boolean isEmptied(ShownRow row) {
    return !row.values().isEmpty()
        && !unread.contains(row.record())
        && row.values().stream().allMatch(value -> value.shown().isBlank())
        && !isAsWritten(row);
  }

  private void copied(FieldPath record, ShownRow copy, ShownRow original) {
    if (said(copy).equals(said(original))) {
      findings.note(record, "the row is there twice; the copy was left out", copy.place());
      return;
    }
    List<ShownValue> relative =
        copy.values().stream()
            .map(
                value ->
                    new ShownValue(
                        FieldPath.of(value.path().text().substring(record.text().length() + 1)),
                        value.shown(),
                        value.place()))
            .toList();
    findings.note(
        record, "the row was copied and changed; the copy was taken for a new one", copy.place());
    add(new ShownRow(FieldPath.NONE, relative, copy.place()), Address.listOf(record));
  }

  private static List<Object> said(ShownRow row) {
    return row.values().stream().map(value -> (Object) value.shown()).toList();
  }

  /** Lists the records whose rows are there, with nothing left in them. */
  Set<FieldPath> emptied() {
    return emptied;
  }

  /** Lists the rows that were deleted from tables that are still there. */
  List<Deleted> deleted() {
    List<Deleted> deleted = new ArrayList<>();
    for (ShownTable table : content.tables()) {
      Set<FieldPath> left = table.rows().stream().map(ShownRow::record).collect(Collectors.toSet());
      left.removeAll(emptied);
      List<FieldPath> gone =
          written.rows(table.group()).stream().filter(record -> !left.contains(record)).toList();
      boolean isAll = gone.size() > 1 && gone.size() == written.rows(table.group()).size();
      if (isAll) {
        findings.problem(
            table.list(),
            "nothing is left of the " + gone.size() + " rows of the table; no entry was removed",
            table.place());
      } else {
        gone.forEach(record -> deleted.add(new Deleted(record, table.place(), tables.get(record))));
      }
    }
    return deleted;
  }

  /**
   * A row that was deleted.
   *
   * @param record address of its record
   * @param place the table
   * @param otherTable another table that still has a row of the record; null for none
   */
  record Deleted(FieldPath record, String place, @Nullable String otherTable) {}
}
