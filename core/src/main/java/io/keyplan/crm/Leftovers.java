package io.keyplan.crm;

import io.keyplan.table.StoredRow;
import io.keyplan.table.TableFile;
import io.keyplan.value.NearestName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tables and rows that came into no plan. */
final class Leftovers {

  private Leftovers() {}

  /** Asks about rows that belong to no account, once for each table, and rejects broken ones. */
  static void settle(Sources sources, PlanAssembler assembler, ImportLog log) throws IOException {
    for (Sources.Source source : sources.lists()) {
      if (!source.rule().used()) {
        settle(source, assembler, log);
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
    for (String file : exports.files().passedOver()) {
      log.question(
          new ImportProblem(file, 0, "", "such files are not read; export it as .csv or .xlsx"));
    }
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

  private static void settle(Sources.Source source, PlanAssembler assembler, ImportLog log)
      throws IOException {
    Export table = source.table();
    List<String> parents = source.rule().parents();
    for (int i = 0; i < table.size(); i++) {
      if (!table.isUsed(i)) {
        StoredRow row = table.row(i);
        Origin origin = new Origin(table, row, parents.get(0));
        List<ImportProblem> problems = broken(origin, parents);
        if (!problems.isEmpty()) {
          assembler.reject(table, row, problems);
        } else if (!RowChecks.isSkipped(origin, source.rule())) {
          log.question(origin.problem(reason(table, row, parents)));
        }
      }
    }
  }

  /** Lists why the row may not have been understood, so that nobody knows whose it is. */
  private static List<ImportProblem> broken(Origin origin, List<String> parents) {
    List<ImportProblem> problems = new ArrayList<>();
    if (!origin.row().problems().isEmpty()) {
      problems.addAll(RowChecks.problems(origin));
    }
    problems.addAll(RowChecks.keyProblem(origin, origin.table().key(origin.row(), parents)));
    return problems;
  }

  private static String reason(Export table, StoredRow row, List<String> parents) {
    if (RowChecks.isNote(table, row)) {
      return RowChecks.NOTE;
    } else if (RowChecks.isHeader(table, row)) {
      return RowChecks.HEADER;
    }
    return table.key(row, parents).isEmpty()
        ? "the row names no account; left out"
        : "the row belongs to none of the accounts; left out";
  }
}
