package io.keyplan.crm;

import io.keyplan.table.StoredRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables that a map names and an export has.
 *
 * @param accounts where the accounts come from
 * @param lists where the entries of lists come from, each list after the one whose entries hold it
 */
record Sources(Source accounts, List<Source> lists) {

  private static final int TITLE_LINES = 20;

  /**
   * A table and what its rows are.
   *
   * @param rule what its rows are
   * @param table the table
   */
  record Source(ListRule rule, Export table) {}

  /** Copies the lists. */
  Sources {
    lists = List.copyOf(lists);
  }

  /**
   * Finds the tables.
   *
   * @throws UnusableExportException if one is not there, or lacks a column, that the map needs
   */
  static Sources of(ImportMap map, Exports exports, ImportLog log) throws IOException {
    List<ImportProblem> problems = new ArrayList<>();
    Source accounts = first(map, map.accounts(), exports, problems, true);
    List<Source> lists = new ArrayList<>();
    for (List<ListRule> alternatives : map.lists().values()) {
      Source source = first(map, alternatives, exports, problems, false);
      if (source != null) {
        lists.add(source);
      }
    }
    if (accounts != null) {
      columns(exports, accounts, map.fields(), problems);
    }
    for (Source source : lists) {
      columns(exports, source, source.rule().fields(), problems);
    }
    boolean broken = lists.stream().anyMatch(source -> source.table().isBroken());
    if (accounts == null || accounts.table().isBroken() || broken || !problems.isEmpty()) {
      problems.addAll(0, log.problems());
      throw new UnusableExportException(problems);
    }
    lists.sort((a, b) -> Boolean.compare(a.rule().owner() != null, b.rule().owner() != null));
    return new Sources(accounts, lists);
  }

  private static @Nullable Source first(
      ImportMap map,
      List<ListRule> alternatives,
      Exports exports,
      List<ImportProblem> problems,
      boolean needed)
      throws IOException {
    if (alternatives.isEmpty()) {
      return null;
    }
    for (ListRule rule : alternatives) {
      Export table = exports.find(rule.table()).orElse(null);
      if (table != null) {
        return new Source(rule, table);
      }
    }
    ListRule rule = alternatives.get(0);
    if (needed || rule.required()) {
      problems.add(
          new ImportProblem(
              rule.table(),
              0,
              "",
              "there is no such file, which "
                  + map.name()
                  + " needs for "
                  + rule.path()
                  + (exports.files().all().isEmpty()
                      ? "; there is no table at all"
                      : exports.files().suggestion(rule.table()))));
    }
    return null;
  }

  private static void columns(
      Exports exports, Source source, List<FieldRule> fields, List<ImportProblem> problems)
      throws IOException {
    ListRule rule = source.rule();
    if (source.table().columns().size() == 0) {
      if (!source.table().isBroken()) {
        problems.add(new ImportProblem(source.table().place(), 0, "", "the file is empty"));
      }
      return;
    }
    one(exports, source, rule.key(), rule.path().equals("accounts"), problems);
    one(exports, source, rule.parents(), true, problems);
    Set<String> needed = new LinkedHashSet<>(rule.skip().keySet());
    rule.joins().stream().filter(join -> rule.required()).forEach(join -> needed.add(join.ours()));
    for (String column : rule.required() ? needed : Set.<String>of()) {
      one(exports, source, List.of(column), true, problems);
    }
    for (FieldRule field : fields) {
      if (field.column().required() && !field.column().columns().isEmpty()) {
        one(exports, source, field.column().columns(), true, problems);
      }
    }
  }

  /** Reports have titles above their header. */
  private static String suggestion(Export table, List<String> names) throws IOException {
    for (int i = 0; i < Math.min(table.size(), TITLE_LINES); i++) {
      StoredRow row = table.row(i);
      boolean isHeader =
          row.cells().values().stream()
              .anyMatch(
                  cell -> names.stream().anyMatch(cell.plainText().strip()::equalsIgnoreCase));
      if (isHeader) {
        return "; line " + row.line() + " has it: delete the lines above";
      }
    }
    return table.columns().suggestion(names.get(0));
  }

  /** One of several names of a column must be there. */
  private static void one(
      Exports exports,
      Source source,
      List<String> names,
      boolean needed,
      List<ImportProblem> problems)
      throws IOException {
    for (String name : names) {
      if (RowView.isReachable(exports, source.table(), source.rule(), name)) {
        return;
      }
    }
    if (needed && !names.isEmpty()) {
      problems.add(
          new ImportProblem(
              source.table().place(),
              source.table().headerLine(),
              names.get(0),
              "there is no such column, which "
                  + source.rule().path()
                  + " needs"
                  + suggestion(source.table(), names)));
    }
  }
}
