package io.keyplan.crm;

import io.keyplan.table.StoredRow;
import java.io.IOException;
import java.util.List;

/** Rows that came into no plan. */
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
