package io.keyplan.poi.excel.records;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Table.Align;
import io.keyplan.document.Table.Display;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the columns of a block that has none itself. Lives for one block. */
final class BlockColumns {

  private final TableHeadings headings = new TableHeadings();
  private final Map<String, RecordColumn> columns = new LinkedHashMap<>();

  /** Gives the headings that are taken. */
  TableHeadings headings() {
    return headings;
  }

  /**
   * Adds a column, unless it is there already; one of values that can be edited goes before one of
   * others.
   *
   * @param id what tells it from the block's other columns
   */
  void add(String id, String label, Entry entry, Display display) {
    RecordColumn known = columns.get(id);
    if (known != null && (known.isField() || entry.path().isNone())) {
      return;
    }
    String key = entry.path().isNone() ? id : RecordAddress.key(entry.path());
    String header = known != null ? known.header() : headings.unique(label);
    Align align = entry.datum() instanceof Datum.Score ? Align.CENTER : Align.START;
    Display look = entry.datum() instanceof Datum.State ? Display.PILL : display;
    columns.put(id, RecordColumn.of(key, header, entry.input(), look, align));
  }

  /** Gives what an entry is called; something usual where it has no name. */
  static String labelOf(Entry entry, String usual) {
    return entry.input().label().isEmpty() ? usual : entry.input().label();
  }

  /** Lists the columns. */
  List<RecordColumn> all() {
    return List.copyOf(columns.values());
  }

  /** Gives the cells of a row in the order of the columns. */
  List<Entry> cells(Map<String, Entry> byColumn) {
    return columns.keySet().stream()
        .map(column -> byColumn.getOrDefault(column, Entry.EMPTY))
        .toList();
  }
}
