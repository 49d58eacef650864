package io.keyplan.slide;

import io.keyplan.value.FieldPath;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a table shows, before it has a place.
 *
 * @param name address of the list, or what the table is
 * @param alt what it shows, in words
 * @param columns the columns
 * @param rows the rows without header and total
 * @param total the last row; null for none
 * @param header whether the columns are named in a first row
 * @param measured the rows that the widths of the columns come from: those of all slides
 */
record TableContent(
    String name,
    String alt,
    List<Column> columns,
    List<Row> rows,
    @Nullable Row total,
    boolean header,
    List<Row> measured) {

  TableContent {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    measured = List.copyOf(measured);
  }

  TableContent(
      String name,
      String alt,
      List<Column> columns,
      List<Row> rows,
      @Nullable Row total,
      boolean header) {
    this(name, alt, columns, rows, total, header, all(rows, total));
  }

  private static List<Row> all(List<Row> rows, @Nullable Row total) {
    List<Row> all = new ArrayList<>(rows);
    if (total != null) {
      all.add(total);
    }
    return all;
  }

  /** Lists the rows, the total with them. */
  List<Row> allRows() {
    return all(rows, total);
  }

  TableContent withRows(List<Row> newRows, @Nullable Row newTotal) {
    return new TableContent(name, alt, columns, newRows, newTotal, header, measured);
  }

  /**
   * A column.
   *
   * @param key what it holds, unique in the table
   * @param label its name
   * @param hint what to write in it; empty for nothing
   * @param align where values stand
   */
  record Column(String key, String label, String hint, Paragraph.Align align) {}

  /**
   * A row.
   *
   * @param key the record it shows, unique in the table
   * @param level depth in a hierarchy
   * @param cells one cell a column
   */
  record Row(String key, int level, List<Cell> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param text what it shows
   * @param path address of the field; none for a fixed or computed text
   * @param link where it leads; empty for nowhere
   * @param bold whether it is bold
   * @param paint its colour
   * @param mark what is drawn beside or behind the text
   */
  record Cell(String text, FieldPath path, String link, boolean bold, Paint paint, Mark mark) {

    static Cell of(String text) {
      return new Cell(text, FieldPath.NONE, "", false, Paint.INK, Mark.NONE);
    }

    static Cell of(Run run) {
      return new Cell(
          run.text(), run.path(), run.link(), run.style().bold(), run.style().paint(), Mark.NONE);
    }

    Cell strong() {
      return new Cell(text, path, link, true, paint, mark);
    }

    Cell in(Paint newPaint) {
      return new Cell(text, path, link, bold, newPaint, mark);
    }

    Cell upTo(int longest) {
      return new Cell(Shortening.of(text, longest), path, link, bold, paint, mark);
    }

    Cell marked(Mark newMark) {
      return new Cell(text, path, link, bold, paint, newMark);
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
