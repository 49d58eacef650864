package io.keyplan.crm;

import io.keyplan.table.StoredRow;
import io.keyplan.table.TableFile;
import io.keyplan.value.NearestName;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tables and rows that came into no plan. */
final class Leftovers {

  private Leftovers() {}

  /** Asks about rows that belong to no account, once for each table. */
  static void question(Sources sources, ImportLog log) throws IOException {
    for (Sources.Source source : sources.lists()) {
      if (!source.rule().used()) {
        question(source, log);
      }
    }
  }

  /** Asks about tables that the map does not name, which may be misnamed. */
  static void question(ImportMap map, Exports exports, ImportLog log) {
    Set<String> names = new TreeSet<>();
    Stream.concat(map.accounts().stream(), map.lists().values().stream().flatMap(List::stream))
        .forEach(
            rule -> {
              names.add(rule.table());
              rule.joins().forEach(join -> names.add(join.table()));
            });
    for (TableFile table : exports.unread()) {
      log.question(
          new ImportProblem(
              table.place(),
              0,
              "",
              map.name()
                  + " names no table \""
                  + table.name()
                  + "\""
                  + NearestName.suggestion(table.name(), List.copyOf(names))
                  + "; left out"));
    }
  }

  private static void question(Sources.Source source, ImportLog log) throws IOException {
    Export table = source.table();
    List<String> parents = source.rule().parents();
    for (int i = 0; i < table.size(); i++) {
      if (!table.isUsed(i)) {
        StoredRow row = table.row(i);
        Origin origin = new Origin(table, row, parents.get(0));
        if (!Rows.isSkipped(origin, source.rule())) {
          log.question(origin.problem(reason(table, row, parents)));
        }
      }
    }
  }

  private static String reason(Export table, StoredRow row, List<String> parents) {
    if (Rows.isNote(table, row)) {
      return Rows.NOTE;
    } else if (Rows.isHeader(table, row)) {
      return Rows.HEADER;
    }
    return table.key(row, parents).isEmpty()
        ? "the row names no account; left out"
        : "the row belongs to none of the accounts; left out";
  }
}
