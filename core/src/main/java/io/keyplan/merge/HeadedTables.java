package io.keyplan.merge;

import io.keyplan.i18n.Messages;
import io.keyplan.merge.HeadingMatcher.Known;
import io.keyplan.merge.HeadingMatcher.Match;
import io.keyplan.model.AccountPlan;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.HeadedTable;
import io.keyplan.read.ReadProblem;
import io.keyplan.read.Shown;
import io.keyplan.read.ShownRow;
import io.keyplan.read.ShownTable;
import io.keyplan.read.ShownValue;
import io.keyplan.value.Excerpt;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads tables that are only known by their headings into the plan. Lives for one merge. */
final class HeadedTables {

  private static final int MOST_NAMED = 5;

  private final HeadingMatcher matcher;
  private final List<Match> matches = new ArrayList<>();
  private final List<ShownTable> tables = new ArrayList<>();
  private final List<ReadProblem> problems = new ArrayList<>();

  private HeadedTables(AccountPlan plan, Messages messages) {
    this.matcher = new HeadingMatcher(plan, messages);
  }

  /**
   * Gives a document with the tables that could be understood, and problems for others.
   *
   * @param plan the plan; null where a new one is to be made, for which rows cannot be told apart
   */
  static DocumentContent resolved(
      DocumentContent content, @Nullable AccountPlan plan, Messages messages) {
    if (content.headed().isEmpty()) {
      return content;
    }
    List<ShownTable> tables = new ArrayList<>(content.tables());
    List<ReadProblem> problems = new ArrayList<>(content.problems());
    if (plan == null) {
      content.headed().forEach(table -> lost(table, problems));
    } else {
      HeadedTables reading = new HeadedTables(plan, messages);
      content.headed().forEach(reading::match);
      reading.matches.forEach(reading::show);
      tables.addAll(reading.tables);
      problems.addAll(reading.problems);
    }
    return new DocumentContent(
        content.format(),
        content.trace(),
        content.title(),
        content.locale(),
        content.values(),
        tables,
        problems);
  }

  private static void lost(HeadedTable table, List<ReadProblem> problems) {
    if (!table.lost().isEmpty()) {
      problems.add(new ReadProblem(table.list(), table.lost(), table.place()));
    }
  }

  private void match(HeadedTable table) {
    Optional<Match> match = matcher.match(table);
    match.ifPresentOrElse(matches::add, () -> lost(table, problems));
  }

  private void show(Match match) {
    HeadedTable table = match.table();
    Set<FieldPath> lists = new HashSet<>();
    List<ShownRow> rows = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < match.rows().size(); i++) {
      Known entry = match.entries().get(i);
      int row = match.rows().get(i);
      if (entry == null) {
        unknown.add(Excerpt.of(firstWords(table.rows().get(row))));
      } else {
        String place = table.place() + ", row " + (row + 1);
        lists.add(entry.list());
        rows.add(new ShownRow(entry.path(), values(match, row, entry.path(), place), place));
      }
    }
    FieldPath list = lists.size() == 1 ? lists.iterator().next() : FieldPath.NONE;
    tables.add(new ShownTable("", list, rows, table.place()));
    reportRows(table, unknown);
    reportColumns(match);
  }

  private static List<ShownValue> values(Match match, int row, FieldPath record, String place) {
    List<ShownValue> values = new ArrayList<>();
    match
        .columns()
        .forEach(
            (column, field) -> {
              String text = match.text(row, column, field);
              FieldPath path = record.child(field.text());
              String heading = inLine(match.table().headings().get(column));
              values.add(
                  new ShownValue(path, new Shown.Text(text), place + ", column “" + heading + "”"));
            });
    return values;
  }

  private static String firstWords(List<String> row) {
    return inLine(row.stream().filter(text -> !text.isBlank()).findFirst().orElse(""));
  }

  private static String inLine(String text) {
    return text.strip().replaceAll("[\\s\\x0B\\u2028]+", " ");
  }

  /** A row that is like no entry may have been computed, so that none of them is taken for new. */
  private void reportRows(HeadedTable table, List<String> unknown) {
    if (!unknown.isEmpty()) {
      problems.add(
          new ReadProblem(
              FieldPath.NONE,
              "rows that are like no entry of the plan may be new, or were rewritten, and were not"
                  + " read: “"
                  + String.join("”, “", unknown.subList(0, Math.min(unknown.size(), MOST_NAMED)))
                  + "”"
                  + (unknown.size() > MOST_NAMED
                      ? " and " + (unknown.size() - MOST_NAMED) + " more"
                      : ""),
              table.place()));
    }
  }

  private void reportColumns(Match match) {
    List<String> unknown = new ArrayList<>();
    List<String> headings = match.table().headings();
    for (int i = 0; i < headings.size(); i++) {
      int column = i;
      boolean isFilled = match.rows().stream().anyMatch(row -> !match.cell(row, column).isBlank());
      if (!match.columns().containsKey(i) && isFilled) {
        unknown.add("“" + inLine(headings.get(i)) + "”");
      }
    }
    if (!unknown.isEmpty()) {
      problems.add(
          new ReadProblem(
              FieldPath.NONE,
              "the table was read by its headings, of which "
                  + String.join(", ", unknown)
                  + " name no field; nothing beneath them was read",
              match.table().place()));
    }
  }
}
