package io.keyplan.poi.powerpoint.read;

import io.keyplan.poi.powerpoint.names.FixedWords;
import io.keyplan.poi.powerpoint.names.ShownText;
import io.keyplan.poi.powerpoint.names.WrittenText;
import io.keyplan.poi.powerpoint.names.WrittenText.Field;
import io.keyplan.read.ShownRow;
import io.keyplan.read.ShownTable;
import io.keyplan.read.ShownValue;
import io.keyplan.value.Excerpt;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a table. Lives for one table. */
final class TableReader {

  private static final int LONGEST_HEADING = 30;

  private final WrittenSlide.Table written;
  private final FoundShape.Table found;
  private final WrittenCheck values;
  private final DeckFindings findings;
  private final String place;
  private final List<WrittenSlide.@Nullable Column> columns;
  private final List<ShownRow> rows = new ArrayList<>();
  private WrittenSlide.@Nullable Row above;

  TableReader(
      WrittenSlide.Table written,
      FoundShape.Table found,
      WrittenCheck values,
      DeckFindings findings,
      String place) {
    this.written = written;
    this.found = found;
    this.values = values;
    this.findings = findings;
    this.place = place;
    this.columns = ColumnMatcher.match(written, found);
  }

  /**
   * Reads the table.
   *
   * @param group name of the table in the trace; empty for a copy of it
   * @param known ids of rows that somebody added and that were read from another copy
   */
  void read(String group, Set<Long> known) {
    if (columns.stream().allMatch(column -> column == null)) {
      findings.problem(
          FieldPath.NONE, "the columns of this table can no longer be told from each other", place);
      return;
    }
    RowMatcher.Result matched = new RowMatcher(written, found, columns, values).match();
    for (int i = 0; i < found.rows().size(); i++) {
      WrittenSlide.Row row = matched.rows().get(i);
      if (row != null) {
        row(row, i);
      } else if (written.hasRecords() && matched.unsure().isEmpty()) {
        added(i, known);
      }
    }
    for (WrittenSlide.Row row : matched.unsure()) {
      unsure(row);
    }
    if (written.hasRecords()) {
      String name = matched.unsure().isEmpty() ? group : "";
      findings.table(new ShownTable(name, written.list(), rows, place));
    }
  }

  private void unsure(WrittenSlide.Row row) {
    boolean shows = row.cells().values().stream().anyMatch(WrittenText::hasField);
    if (shows) {
      FieldPath path =
          row.record().isNone()
              ? row.cells().values().stream()
                  .flatMap(WrittenText::fields)
                  .map(Field::path)
                  .findFirst()
                  .orElse(FieldPath.NONE)
              : row.record();
      findings.problem(
          path,
          "the row of this can no longer be told from others: a program has dropped what marks rows, "
              + "and the row has changed; change it in the plan",
          place);
    }
  }

  private void row(WrittenSlide.Row row, int index) {
    FoundShape.Row shown = found.rows().get(index);
    List<ShownValue> own = new ArrayList<>();
    for (int i = 0; i < shown.cells().size(); i++) {
      WrittenSlide.Column column = i < columns.size() ? columns.get(i) : null;
      WrittenText text = column == null ? null : row.cells().get(column.id());
      FoundShape.Cell cell = shown.cells().get(i);
      if (text == null || !text.hasField() || cell.covered()) {
        continue;
      }
      TextReader.Reading reading = TextReader.readCell(text, cell.paragraphs(), values);
      findings.loose(reading, place(index, i));
      for (TextReader.Value value : reading.values()) {
        ShownValue one =
            new ShownValue(
                value.field().path(),
                WrittenCheck.shown(value.field(), value.text()),
                place(index, i));
        if (one.path().within(row.record()).isPresent()) {
          findings.count();
          own.add(one);
        } else {
          findings.value(one);
        }
      }
    }
    if (!row.record().isNone()) {
      above = row;
      findings.count();
      rows.add(new ShownRow(row.record(), own, place(index)));
    }
  }

  private void added(int index, Set<Long> known) {
    FoundShape.Row shown = found.rows().get(index);
    if (shown.isBlank() || shown.id() != 0 && !known.add(shown.id())) {
      return;
    }
    List<ShownValue> own = new ArrayList<>();
    Map<Long, List<FieldPath>> fields = fields();
    for (int i = 0; i < Math.min(columns.size(), shown.cells().size()); i++) {
      WrittenSlide.Column column = columns.get(i);
      FoundShape.Cell cell = shown.cells().get(i);
      if (column != null && !cell.covered()) {
        addLines(fields.getOrDefault(column.id(), List.of()), cell.text(), place(index, i), own);
      }
    }
    if (own.stream().anyMatch(value -> !value.shown().isBlank())) {
      findings.count();
      rows.add(new ShownRow(FieldPath.NONE, own, place(index)));
    } else {
      findings.problem(
          FieldPath.NONE,
          "a row was added that says something only in columns that show no field of the plan",
          place(index));
    }
  }

  /** Each field of a cell has a line, and the last what is left. */
  private void addLines(
      List<FieldPath> fields, String text, String place, List<ShownValue> values) {
    String[] lines = fields.isEmpty() ? new String[0] : text.split("\\R", fields.size());
    for (int i = 0; i < fields.size(); i++) {
      findings.count();
      String line = i < lines.length ? lines[i] : "";
      values.add(new ShownValue(fields.get(i), ShownText.of(line), place));
    }
  }

  /** Gives the fields of a record by column, as the row above shows them, else the first. */
  private Map<Long, List<FieldPath>> fields() {
    Map<Long, List<FieldPath>> fields = new HashMap<>();
    WrittenSlide.Row model = above;
    if (model != null) {
      addFields(model, fields);
    }
    if (!written.list().isNone() || model == null) {
      written.rows().forEach(row -> addFields(row, fields));
    }
    return fields;
  }

  private static void addFields(WrittenSlide.Row row, Map<Long, List<FieldPath>> fields) {
    row.cells()
        .forEach(
            (column, text) -> {
              List<FieldPath> shown =
                  text.fields()
                      .map(Field::path)
                      .flatMap(path -> path.within(row.record()).stream())
                      .distinct()
                      .map(FieldPath::of)
                      .toList();
              if (!shown.isEmpty()) {
                fields.putIfAbsent(column, shown);
              }
            });
  }

  private String place(int row) {
    return place + ", row " + (row + 1);
  }

  private String place(int row, int column) {
    String heading =
        written.hasRecords() && row > 0 && column < found.rows().get(0).cells().size()
            ? FixedWords.plain(found.rows().get(0).cells().get(column).text())
            : "";
    return place(row)
        + (heading.isEmpty()
            ? ", column " + (column + 1)
            : ", “" + Excerpt.of(heading, LONGEST_HEADING) + "”");
  }
}
