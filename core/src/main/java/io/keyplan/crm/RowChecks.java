package io.keyplan.crm;

import io.keyplan.read.Shown;
import io.keyplan.table.StoredRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What is looked at in every row, whatever it is. */
final class RowChecks {

  /** Said of what {@link #isHeader} finds. */
  static final String HEADER = "the row names columns again; a table has one header";

  /** Said of what {@link #isNote} finds. */
  static final String NOTE = "the row has one cell; taken for a note and left out";

  private static final Pattern ROUNDED = Pattern.compile("[0-9](?:[.,][0-9]+)?[eE]\\+[0-9]{2}");

  private RowChecks() {}

  /** Says whether a row is a note below the table, which reports have. */
  static boolean isNote(Export table, StoredRow row) {
    return table.columns().size() > 1
        && row.cells().size() == 1
        && row.cells().containsKey(0)
        && row.problems().isEmpty();
  }

  /**
   * Lists what is wrong with a key: a spreadsheet shows long numbers in short, and saves them so.
   */
  static List<ImportProblem> keyProblem(Origin origin, String key) {
    return ROUNDED.matcher(key).matches()
        ? List.of(
            origin.problem(
                "\""
                    + key
                    + "\" is a key that a spreadsheet has rounded; import the file as it was"
                    + " exported"))
        : List.of();
  }

  /** Lists what is wrong with a row before anything of it is read. */
  static List<ImportProblem> problems(Origin origin) {
    List<ImportProblem> problems = new ArrayList<>();
    int columns = origin.table().columns().size();
    int last = origin.row().cells().keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    if (last >= columns) {
      problems.add(
          origin.problem(
              "the row has "
                  + (last + 1)
                  + " cells and the header "
                  + columns
                  + "; a text that holds the separator needs quotes"));
    }
    if (isHeader(origin.table(), origin.row())) {
      problems.add(origin.problem(HEADER));
    }
    new TreeMap<>(origin.row().problems())
        .forEach(
            (column, message) ->
                problems.add(
                    origin
                        .at(column < columns ? origin.table().columns().name(column) : "")
                        .problem(message)));
    return problems;
  }

  /** Says whether a row names the columns again. */
  static boolean isHeader(Export table, StoredRow row) {
    long names =
        row.cells().values().stream()
            .filter(cell -> table.columns().find(cell.plainText()) >= 0)
            .count();
    return names >= 2 && names * 2 >= row.cells().size();
  }

  static boolean isSkipped(Origin origin, ListRule rule) {
    for (Map.Entry<String, List<String>> skip : rule.skip().entrySet()) {
      String text = origin.table().cell(origin.row(), skip.getKey()).plainText().strip();
      if (skip.getValue().stream().anyMatch(text::equalsIgnoreCase)) {
        return true;
      }
    }
    return false;
  }

  /** Amounts in another currency than the plan's cannot be taken over. */
  static List<ImportProblem> currencyProblem(RowView view, ListRule rule, String planCurrency)
      throws IOException {
    if (rule.currency() == null) {
      return List.of();
    }
    Shown cell = view.cell(rule.currency());
    String code = cell.plainText().strip().toUpperCase(Locale.ROOT);
    return code.isEmpty() || code.equals(planCurrency)
        ? List.of()
        : List.of(
            new Origin(view.table(), view.row(), rule.currency().columns().get(0))
                .problem(
                    "the amounts are in "
                        + code
                        + " and the plan's in "
                        + planCurrency
                        + "; convert them before the import"));
  }

  /** Keys are compared in one form, so that references in other tables find them. */
  static void normalizeId(RecordParts entry, Origin origin) {
    if (entry.value("id") instanceof String id) {
      entry.set("id", origin.table().key(new Shown.Text(id)), origin);
    }
  }
}
