package io.keyplan.table;

import io.keyplan.read.Shown;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Records in JSON: a list, objects one after the other, or the answer of a query, whose records
 * stand in {@code records}, {@code results} or {@code value}. What a record holds of a related one
 * gets a dotted name, such as {@code Account.Name}. The records of a list in it are a table of
 * their own, such as {@code Account.Contacts}, in which the records above them go by their tables'
 * names, as in {@code Account.Id}.
 */
final class JsonRecordsFile implements TableFile {

  /** Nobody maps more; a file with more names has no records. */
  private static final int MOST_COLUMNS = 10_000;

  private static final int MOST_TABLES = 1_000;

  private final Path file;
  private final List<String> lists;
  private final Set<String> columns = new LinkedHashSet<>();
  private final Set<String> above = new HashSet<>();

  private JsonRecordsFile(Path file, List<String> lists) {
    this.file = file;
    this.lists = List.copyOf(lists);
  }

  /** Records need not have the same fields, so that names are gathered before anything is read. */
  static List<TableFile> tables(Path file) throws IOException {
    Map<List<String>, JsonRecordsFile> tables = new LinkedHashMap<>();
    tables.put(List.of(), new JsonRecordsFile(file, List.of()));
    try {
      JsonRecords.each(file, record -> gather(file, List.of(), record, Map.of(), tables));
    } catch (BrokenTableException e) {
      // Reading comes to the same place, and says so to whoever reads.
    }
    tables.values().forEach(table -> tables.keySet().forEach(table::drop));
    return List.copyOf(tables.values());
  }

  private static void gather(
      Path file,
      List<String> lists,
      JsonRecord record,
      Map<String, Shown> above,
      Map<List<String>, JsonRecordsFile> tables) {
    if (tables.size() >= MOST_TABLES) {
      return;
    }
    JsonRecordsFile table = tables.computeIfAbsent(lists, path -> new JsonRecordsFile(file, path));
    if (table.columns.size() < MOST_COLUMNS) {
      table.columns.addAll(record.values().keySet());
      table.columns.addAll(above.keySet());
      table.above.addAll(above.keySet());
    }
    Map<String, Shown> below =
        record.lists().isEmpty() ? Map.of() : below(file, lists, record, above);
    record
        .lists()
        .forEach(
            (name, records) ->
                records.forEach(entry -> gather(file, child(lists, name), entry, below, tables)));
  }

  /** Gives what is said of the records above those in a record's lists, by dotted names. */
  private static Map<String, Shown> below(
      Path file, List<String> lists, JsonRecord record, Map<String, Shown> above) {
    String name = lists.isEmpty() ? FileStem.of(file) : lists.get(lists.size() - 1);
    Map<String, Shown> below = new LinkedHashMap<>(above);
    record.values().forEach((column, value) -> below.put(name + "." + column, value));
    return below;
  }

  private static List<String> child(List<String> lists, String name) {
    List<String> path = new ArrayList<>(lists);
    path.add(name);
    return path;
  }

  /** A list that is null in some records is no column. */
  private void drop(List<String> other) {
    if (other.size() == lists.size() + 1 && other.subList(0, lists.size()).equals(lists)) {
      columns.remove(other.get(lists.size()));
    }
  }

  @Override
  public String name() {
    String name = FileStem.of(file);
    return lists.isEmpty() ? name : name + "." + String.join(".", lists);
  }

  @Override
  public String place() {
    String name = String.valueOf(file.getFileName());
    return lists.isEmpty() ? name : name + ", list " + String.join(".", lists);
  }

  @Override
  public Set<String> columnsAbove() {
    return Set.copyOf(above);
  }

  @Override
  public void read(RowSink sink) throws IOException {
    if (columns.size() >= MOST_COLUMNS) {
      throw new BrokenTableException(0, "the records have more than " + MOST_COLUMNS + " names");
    }
    List<String> names = List.copyOf(columns);
    sink.header(names, 1);
    JsonRecords.each(file, record -> rows(0, record, Map.of(), names, sink));
  }

  private void rows(
      int depth, JsonRecord record, Map<String, Shown> above, List<String> names, RowSink sink)
      throws IOException {
    if (depth < lists.size()) {
      Map<String, Shown> below = below(file, lists.subList(0, depth), record, above);
      for (JsonRecord entry : record.lists().getOrDefault(lists.get(depth), List.of())) {
        rows(depth + 1, entry, below, names, sink);
      }
      return;
    }
    List<Shown> cells = new ArrayList<>();
    for (String name : names) {
      Shown own = record.values().get(name);
      cells.add(own == null ? above.getOrDefault(name, Shown.BLANK) : own);
    }
    sink.row(record.line(), cells, Map.of());
  }
}
