package io.keyplan.slide.piece;

import static java.util.stream.Collectors.joining;

import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Run;
import io.keyplan.drawing.Style;
import io.keyplan.text.Shortening;
import io.keyplan.value.FieldPath;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a table shows, before it has a place.
 *
 * @param name address of the list, or what the table is
 * @param list address of the list that its rows are records of; none where they are of several
 *     lists or of none
 * @param alt what it shows, in words
 * @param columns the columns
 * @param rows the rows without header and total
 * @param total the last row; null for none
 * @param header whether the columns are named in a first row
 */
record TableContent(
    String name,
    FieldPath list,
    String alt,
    List<Column> columns,
    List<Row> rows,
    @Nullable Row total,
    boolean header) {

  TableContent {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Lists the rows, the total with them. */
  List<Row> allRows() {
    List<Row> all = new ArrayList<>(rows);
    if (total != null) {
      all.add(total);
    }
    return all;
  }

  TableContent withRows(List<Row> newRows, @Nullable Row newTotal) {
    return new TableContent(name, list, alt, columns, newRows, newTotal, header);
  }

  /** Gives the place of the column that is missed least; -1 where none can be spared. */
  int leastColumn() {
    for (int i = columns.size() - 1; i > 0; i--) {
      if (columns.get(i).spare()) {
        return i;
      }
    }
    return -1;
  }

  TableContent withoutColumn(int index) {
    List<Column> fewer = new ArrayList<>(columns);
    fewer.remove(index);
    return new TableContent(
        name,
        list,
        alt,
        fewer,
        rows.stream().map(row -> row.without(index)).toList(),
        total == null ? null : total.without(index),
        header);
  }

  /**
   * A column.
   *
   * @param key what it holds, unique in the table
   * @param label its name
   * @param room what is usually written for a name that is not there yet
   * @param path address of the field that names it; none for a fixed name
   * @param hint what to write in it; empty for nothing
   * @param align where values stand
   * @param spare whether a slide that lacks room does without it
   */
  record Column(
      String key,
      String label,
      String room,
      FieldPath path,
      String hint,
      Paragraph.Align align,
      boolean spare) {

    Column(String key, String label, String hint, Paragraph.Align align) {
      this(key, label, "", FieldPath.NONE, hint, align, false);
    }

    /** Says whether its name is to be written. */
    boolean isOpen() {
      return label.isEmpty() && !path.isNone();
    }

    /** Gives what takes room: its name, or what is usually written for it. */
    String measured() {
      return isOpen() ? room : label;
    }

    Column labelled(String newLabel) {
      return new Column(key, newLabel, room, path, hint, align, spare);
    }
  }

  /**
   * A row.
   *
   * @param key the record it shows, unique in the table
   * @param record address of that record; none where the row is no record of a list
   * @param level depth in a hierarchy
   * @param cells one cell a column
   */
  record Row(String key, FieldPath record, int level, List<Cell> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    Row(String key, int level, List<Cell> cells) {
      this(key, FieldPath.NONE, level, cells);
    }

    /** Gives what the row is about: what stands in its first cell, without what is below. */
    String name() {
      return cells.isEmpty() ? "" : Run.text(cells.get(0).paragraphs().get(0)).strip();
    }

    Row without(int index) {
      List<Cell> fewer = new ArrayList<>(cells);
      fewer.remove(index);
      return new Row(key, record, level, fewer);
    }

    Row upTo(int longest) {
      return new Row(key, record, level, cells.stream().map(cell -> cell.upTo(longest)).toList());
    }
  }

  /**
   * A cell.
   *
   * @param runs its text; styles are the cell's
   * @param bold whether it is bold
   * @param paint its colour
   * @param mark what is drawn beside or behind the text
   * @param room what is usually written there, by which an empty cell is measured
   * @param whole whether its lines are not divided
   */
  record Cell(List<Run> runs, boolean bold, Paint paint, Mark mark, String room, boolean whole) {

    private static final Style PLAIN = Style.plain(1);
    private static final Style DETAIL = Style.quiet(1);

    /** Stands between paragraphs. */
    private static final Run BELOW = Run.of("\n", DETAIL);

    /** Stands between values of one paragraph. */
    private static final Run NEXT = Run.of("  ·  ", DETAIL);

    Cell {
      runs = List.copyOf(runs);
    }

    /** Creates a cell of several runs that keep their looks. */
    Cell(List<Run> runs) {
      this(runs, false, Paint.INK, Mark.NONE, "", false);
    }

    static Cell of(String text) {
      return of(Run.of(text, PLAIN));
    }

    static Cell of(Run run) {
      return new Cell(List.of(run), run.style().bold(), run.style().paint(), Mark.NONE, "", false);
    }

    /** Gives the cell as a place to write. */
    Cell roomFor(String newRoom) {
      return new Cell(runs, bold, paint, mark, newRoom, whole);
    }

    /** Gives the cell with lines that are not divided. */
    Cell undivided() {
      return new Cell(runs, bold, paint, mark, room, true);
    }

    /** Gives what takes room: its text, or what is usually written there. */
    String measured() {
      String text = text();
      return text.isEmpty() ? room : text;
    }

    /** Gives the text of all runs. */
    String text() {
      return Run.text(runs);
    }

    /** Says whether a field is shown. */
    boolean hasField() {
      return runs.stream().anyMatch(run -> !run.path().isNone());
    }

    Cell strong() {
      return new Cell(runs, true, paint, mark, room, whole);
    }

    Cell in(Paint newPaint) {
      return new Cell(runs, bold, newPaint, mark, room, whole);
    }

    Cell upTo(int longest) {
      List<Run> shorter = new ArrayList<>();
      for (Run run : runs) {
        String some = Shortening.of(run.text(), longest);
        shorter.add(new Run(some, run.style(), run.path(), run.link(), run.extent()));
      }
      return new Cell(shorter, bold, paint, mark, room, whole);
    }

    Cell marked(Mark newMark) {
      return new Cell(runs, bold, paint, newMark, room, whole);
    }

    /** Gives the cell with what another says below, which keeps its own look. */
    Cell above(Cell other) {
      if (other.text().isEmpty() && !other.hasField()) {
        return this;
      }
      List<Run> both = new ArrayList<>(runs);
      both.add(BELOW);
      Style look = other.paint == Paint.INK ? DETAIL : new Style(1, other.bold, other.paint);
      other.runs.forEach(run -> both.add(run.styled(look)));
      String rooms =
          Stream.of(room, other.room).filter(one -> !one.isEmpty()).collect(joining("\n"));
      return new Cell(both, bold, paint, mark, rooms, whole && other.whole);
    }

    /** Gives the cell with what another says behind it, quietly where this one names the row. */
    Cell before(Cell other) {
      if (text().isEmpty() || other.text().isEmpty()) {
        return text().isEmpty() ? other : this;
      }
      List<Run> both = new ArrayList<>(runs);
      both.add(NEXT);
      other.runs.forEach(run -> both.add(bold ? run.styled(DETAIL) : run));
      return new Cell(both, bold, paint, mark, room, whole && other.whole);
    }

    /** Says whether values run on behind each other. */
    boolean runsOn() {
      return runs.contains(NEXT);
    }

    /** Gives the runs of each of its paragraphs. */
    List<List<Run>> paragraphs() {
      List<List<Run>> paragraphs = new ArrayList<>();
      int start = 0;
      for (int i = 0; i <= runs.size(); i++) {
        if (i == runs.size() || runs.get(i).equals(BELOW)) {
          paragraphs.add(runs.subList(start, i));
          start = i + 1;
        }
      }
      return paragraphs;
    }

    /** Says whether a run stands below what the cell is about. */
    boolean isDetail(Run run) {
      return run.style().equals(DETAIL) || runs.indexOf(run) > 0 && !run.style().equals(PLAIN);
    }

    /** Gives the cell with a further run behind. */
    Cell and(Run run) {
      List<Run> more = new ArrayList<>(runs);
      more.add(run);
      return new Cell(more, bold, paint, mark, room, whole);
    }
  }

  /**
   * What is drawn beside or behind the text of a cell.
   *
   * @param kind what it is
   * @param tone tone of a label or a tint
   * @param share how much of a bar is full, from 0 to 1
   */
  record Mark(Kind kind, Tone tone, double share) {

    static final Mark NONE = new Mark(Kind.NONE, Tone.NEUTRAL, 0);

    static Mark pill(Tone tone) {
      return new Mark(Kind.PILL, tone, 0);
    }

    static Mark tint(Tone tone) {
      return new Mark(Kind.TINT, tone, 0);
    }

    static Mark bar(double share) {
      return new Mark(Kind.BAR, Tone.NEUTRAL, Math.max(0, Math.min(1, share)));
    }

    static Mark box() {
      return new Mark(Kind.BOX, Tone.NEUTRAL, 0);
    }

    /** Kinds of marks. */
    enum Kind {
      NONE,
      PILL,
      TINT,
      BAR,
      BOX
    }
  }
}
