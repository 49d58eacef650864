package io.keyplan.poi.powerpoint.fill;

import io.keyplan.drawing.Run.Extent;
import io.keyplan.fill.FilledValue;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.powerpoint.names.FieldMapNames;
import io.keyplan.poi.powerpoint.names.FixedWords;
import io.keyplan.poi.powerpoint.names.ShownText;
import io.keyplan.poi.powerpoint.names.WrittenText;
import io.keyplan.poi.powerpoint.names.WrittenText.Field;
import io.keyplan.poi.powerpoint.names.WrittenText.Fixed;
import io.keyplan.poi.powerpoint.names.WrittenText.Line;
import io.keyplan.poi.powerpoint.names.WrittenText.Token;
import io.keyplan.read.Shown;
import io.keyplan.read.TraceRecorder;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where on the filled slides which field is shown, noted while they are written. Lives for one
 * deck.
 */
final class FilledFieldMap {

  private record Cell(long column, List<Line> lines) {}

  private record Row(long id, FieldPath record, List<Cell> cells) {}

  private final TraceRecorder trace;
  private final ElementWriter out = new ElementWriter();
  private long slide;
  private boolean used;
  private List<Object> shape = List.of();
  private List<Line> lines = new ArrayList<>();
  private @Nullable List<Token> line;
  private boolean bullet;
  private final StringBuilder words = new StringBuilder();
  private List<Row> rows = new ArrayList<>();

  FilledFieldMap(TraceRecorder trace) {
    this.trace = trace;
    out.open("fields", "xmlns", FieldMapNames.NAMESPACE);
  }

  void openSlide(long id) {
    slide = id;
    out.open("slide", "id", id);
  }

  void closeSlide() {
    out.close("slide");
  }

  /** Adds a slide of a section of ours, as its own map describes it. */
  void addSlide(long id, String shapesAndTables) {
    out.open("slide", "id", id).markup(shapesAndTables).close("slide");
    used |= !shapesAndTables.isEmpty();
  }

  /** Begins a shape with text. */
  void openShape(List<Object> attributes) {
    shape = attributes;
    lines = new ArrayList<>();
  }

  /** Ends the shape. */
  void closeShape() {
    WrittenText text = new WrittenText(lines);
    if (text.hasField()) {
      out.open("shape", shape.toArray());
      text.write(out);
      out.close("shape");
      used = true;
    }
    lines = new ArrayList<>();
  }

  /** Begins a table. */
  void openTable() {
    rows = new ArrayList<>();
  }

  /** Begins a row. */
  void openRow(long id, FieldPath record) {
    rows.add(new Row(id, record, new ArrayList<>()));
  }

  /** Begins a cell. */
  void openCell() {
    lines = new ArrayList<>();
  }

  /** Ends the cell. */
  void closeCell(long column) {
    rows.get(rows.size() - 1).cells().add(new Cell(column, lines));
    lines = new ArrayList<>();
  }

  /** Ends the table. */
  void closeTable(long id, String name, long[] columns) {
    boolean shows =
        rows.stream()
            .flatMap(row -> row.cells().stream())
            .anyMatch(cell -> new WrittenText(cell.lines()).hasField());
    if (!shows) {
      return;
    }
    String group = FieldMapNames.group(slide, id);
    out.open("table", "id", id, "name", name, "list", list());
    for (long column : columns) {
      out.empty("column", "id", column, "key", String.valueOf(column));
    }
    for (Row row : rows) {
      out.open("row", "id", row.id(), "record", row.record().text());
      if (!row.record().isNone()) {
        trace.row(group, row.record());
      }
      for (Cell cell : row.cells()) {
        out.open("cell", "column", cell.column());
        new WrittenText(cell.lines()).write(out);
        out.close("cell");
      }
      out.close("row");
    }
    out.close("table");
    used = true;
  }

  /** Gives the list that all records are of; empty where they are of several. */
  private String list() {
    List<String> lists =
        rows.stream()
            .map(row -> row.record().text())
            .filter(text -> text.endsWith("]"))
            .map(text -> text.substring(0, text.lastIndexOf('[')))
            .distinct()
            .toList();
    return lists.size() == 1 ? lists.get(0) : "";
  }

  /**
   * Begins a paragraph.
   *
   * @param ofList whether there is one for each entry of a list
   */
  void openLine(boolean ofList) {
    line = new ArrayList<>();
    bullet = ofList;
    words.setLength(0);
  }

  /** Ends the paragraph. */
  void closeLine() {
    if (line != null) {
      flush(line);
      lines.add(new Line(line, bullet));
      line = null;
    }
  }

  /** Notes words of the author's. */
  void words(String text) {
    if (line != null) {
      words.append(text);
    }
  }

  /** Notes a value. */
  void value(FilledValue value) {
    if (line == null) {
      return;
    } else if (value.path().isNone()) {
      words(value.text());
      return;
    }
    flush(line);
    boolean blank = value.datum().isBlank();
    boolean said = blank && !value.text().isEmpty();
    line.add(
        new Field(
            value.path(),
            said ? Extent.NOTHING : Extent.WHOLE,
            FixedWords.of(said ? value.text() : "")));
    trace.value(value.path(), blank ? Shown.BLANK : ShownText.of(value.text()));
  }

  private void flush(List<Token> into) {
    if (words.length() > 0) {
      into.add(new Fixed(FixedWords.of(words.toString())));
      words.setLength(0);
    }
  }

  /** Says whether any field is shown. */
  boolean isUsed() {
    return used;
  }

  /** Gives the XML. */
  String xml() {
    return out.close("fields").xml();
  }
}
