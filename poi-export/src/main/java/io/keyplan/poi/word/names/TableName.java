package io.keyplan.poi.word.names;

import io.keyplan.document.Entry;
import io.keyplan.document.Table;
import io.keyplan.poi.ooxml.Digests;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The name of a table of records in the trace: it says how the table is recognised when all its
 * rows, or all its controls, are gone.
 *
 * @param id id of the table, unique in the document
 * @param list the list that its rows come from; none for several lists
 * @param header digest of its headings, without that of a column that stands in rows of its own
 * @param total digest of the words that its last row of totals begins with; empty without one
 * @param fields field of the list under every heading, empty where none can be edited; no fields
 *     for rows of several lists
 */
public record TableName(
    String id, FieldPath list, String header, String total, List<String> fields) {

  /** Style of tables of records. */
  public static final String STYLE = "KeyplanRows";

  /** Style of timelines, which show records of tables once more. */
  public static final String TIMES = "KeyplanTimeline";

  private static final int PARTS = 5;

  /**
   * Names the table of a document; nothing where its rows are not records.
   *
   * @param group number of the column that stands in rows of its own; negative for none
   */
  public static Optional<TableName> of(Table table, int group) {
    if (!isOfRecords(table)) {
      return Optional.empty();
    }
    return Optional.of(
        new TableName(
            table.id(),
            table.list(),
            digest(apart(table.columns().stream().map(Table.Column::label).toList(), group)),
            "",
            table.list().isNone() ? List.of() : apart(fields(table), group)));
  }

  /** Gives the same name for a table whose last row shows totals. */
  public TableName withTotal(String words) {
    return new TableName(id, list, header, digest(List.of(words)), fields);
  }

  private static boolean isOfRecords(Table table) {
    return !table.rows().isEmpty()
        && table.rows().stream().map(Table.Row::id).distinct().count() == table.rows().size()
        && table.rows().stream().allMatch(row -> row.showsRecord(table.list()));
  }

  private static List<String> apart(List<String> columns, int group) {
    List<String> left = new ArrayList<>(columns);
    if (group >= 0) {
      left.remove(group);
    }
    return left;
  }

  private static List<String> fields(Table table) {
    String[] fields = new String[table.columns().size()];
    Arrays.fill(fields, "");
    for (Table.Row row : table.rows()) {
      FieldPath record = row.record(table.list());
      for (int i = 0; i < fields.length; i++) {
        Entry entry = row.cells().get(i);
        if (fields[i].isEmpty() && entry.isEditable()) {
          fields[i] = entry.path().within(record).orElseThrow();
        }
      }
    }
    return List.of(fields);
  }

  /** Gives the digest of headings: of their words, whatever blanks are between them. */
  public static String digest(List<String> texts) {
    List<String> words = new ArrayList<>();
    texts.forEach(text -> words.add(WordText.words(WordText.asRead(text))));
    return Digests.hex(String.join("\n", words)).substring(0, 8);
  }

  /** Gives the name in writing. */
  public String text() {
    List<String> parts = new ArrayList<>();
    fields.forEach(field -> parts.add(escape(field)));
    return String.join(
        "|", escape(id), escape(list.text()), header, total, String.join(",", parts));
  }

  /** Reads a name; nothing where it is another text. */
  public static Optional<TableName> parse(String text) {
    String[] parts = text.split("\\|", -1);
    if (parts.length != PARTS) {
      return Optional.empty();
    }
    List<String> fields = new ArrayList<>();
    if (!parts[4].isEmpty()) {
      Arrays.stream(parts[4].split(",", -1)).map(TableName::unescape).forEach(fields::add);
    }
    return Optional.of(
        new TableName(
            unescape(parts[0]), FieldPath.of(unescape(parts[1])), parts[2], parts[3], fields));
  }

  private static String escape(String part) {
    return part.replace("%", "%25").replace("|", "%7C").replace(",", "%2C");
  }

  private static String unescape(String part) {
    return part.replace("%2C", ",").replace("%7C", "|").replace("%25", "%");
  }
}
