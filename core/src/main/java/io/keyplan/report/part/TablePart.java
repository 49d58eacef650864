package io.keyplan.report.part;

import io.keyplan.document.Table;
import io.keyplan.value.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param role what it is a table of
 * @param source the table of the document that it shows, whose rows are its body; null where it
 *     shows what is no table there
 * @param title what it shows, in words
 * @param columns its columns
 * @param rows its rows, headings first
 */
public record TablePart(
    TableRole role, @Nullable Source source, String title, List<Column> columns, List<Row> rows)
    implements ReportPart {

  /** Copies the lists. */
  public TablePart {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * The table of the document that is shown.
   *
   * @param table the table
   * @param group number of the column that is shown as rows above those that it groups; {@link
   *     #APART} where every column stands in the rows
   */
  public record Source(Table table, int group) {

    /** No column. */
    public static final int APART = -1;

    /** Says whether rows are shown in groups. */
    public boolean isGrouped() {
      return group != APART;
    }
  }

  /**
   * A column.
   *
   * @param key what it holds, unique in the table; empty where it holds nothing in particular
   * @param width its width in points; the widths of all columns fill the line
   */
  public record Column(String key, double width) {}

  /**
   * A row. It is divided only where it is higher than a page.
   *
   * @param kind what it is
   * @param id id of the record in the list; empty for none
   * @param cells its cells, which span all columns together
   * @param least its least height in points
   * @param withNext whether the next row must stand on the same page
   */
  public record Row(Kind kind, String id, List<Cell> cells, double least, boolean withNext) {
    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** What a row is. */
  public enum Kind {
    /** The names of the columns, repeated on every page. */
    HEADING,
    /** What to write in the columns, in formats whose places cannot say it. */
    HINT,
    /** What the rows below it have in common; its cell spans all columns. */
    GROUP,
    /** A record, or whatever else the table is made of. */
    BODY,
    /** The sums. */
    TOTAL
  }

  /**
   * A cell.
   *
   * @param content what stands in it
   * @param columns number of columns that it spans
   * @param names whether it names its row
   * @param indent room at its left, beyond its margin, in points
   * @param tint tone of its ground; null where the row decides
   */
  public record Cell(
      ReportPart content, int columns, boolean names, double indent, @Nullable Tone tint) {

    /** Makes a cell of one column that names nothing. */
    public static Cell of(ReportPart content) {
      return new Cell(content, 1, false, 0, null);
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.table(this);
  }
}
