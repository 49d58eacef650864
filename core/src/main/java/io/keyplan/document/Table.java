package io.keyplan.document;

import io.keyplan.value.FieldPath;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of records of one kind.
 *
 * @param id unique in the document
 * @param list address of the list that the rows come from; none for computed rows and for rows of
 *     several lists
 * @param caption what the table shows
 * @param columns the columns in order
 * @param rows the rows in order
 * @param total a last row of totals, one entry a column; empty for none
 * @param companion whether the table says, for reading and filling in, what the drawing before it
 *     shows; a format whose drawings can be read and edited themselves leaves it out
 * @param rules what is true of its rows as a whole
 */
public record Table(
    String id,
    FieldPath list,
    String caption,
    List<Column> columns,
    List<Row> rows,
    List<Entry> total,
    boolean companion,
    Rules rules)
    implements Block {

  /** Copies the lists. */
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    total = List.copyOf(total);
  }

  /** Creates a table of whose rows nothing more is known. */
  public Table(
      String id,
      FieldPath list,
      String caption,
      List<Column> columns,
      List<Row> rows,
      List<Entry> total,
      boolean companion) {
    this(id, list, caption, columns, rows, total, companion, Rules.NONE);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.table(this);
  }

  @Override
  public Stream<Entry> entries() {
    return Stream.concat(rows.stream().flatMap(row -> row.cells().stream()), total.stream());
  }

  /**
   * A column.
   *
   * @param key key of the field or of the computed value, unique in the table
   * @param label the heading
   * @param input what may be entered
   * @param display how values are shown
   * @param align where values stand
   * @param calculation how its values follow from other columns; null where they do not
   * @param below whether its values stand, quietly, below those of the column before, so that the
   *     table seems to have a column less; a format whose columns are worked with gives it a place
   *     of its own
   * @param spare whether a page that lacks room does without it before anything else
   * @param namesItself whether its values say what they are, since they stand among many others, in
   *     formats where nobody edits them
   */
  public record Column(
      String key,
      String label,
      Input input,
      Display display,
      Align align,
      @Nullable Calculation calculation,
      boolean below,
      boolean spare,
      boolean namesItself) {

    /** Creates a column with a place of its own whose values do not follow from others. */
    public Column(String key, String label, Input input, Display display, Align align) {
      this(key, label, input, display, align, null, false, false, false);
    }

    /** Gives the same column with another heading. */
    public Column labelled(String newLabel) {
      return new Column(
          key, newLabel, input, display, align, calculation, below, spare, namesItself);
    }

    /** Gives the same column with what its values follow from. */
    public Column calculated(Calculation from) {
      return new Column(key, label, input, display, align, from, below, spare, namesItself);
    }

    /** Gives the same column with its values below those of the column before. */
    public Column stacked() {
      return new Column(key, label, input, display, align, calculation, true, spare, namesItself);
    }

    /** Gives the same column as one to do without where room is lacking. */
    public Column spared() {
      return new Column(key, label, input, display, align, calculation, below, true, namesItself);
    }

    /** Gives the same column with values that say what they are, from the left. */
    public Column namingItself() {
      return new Column(key, label, input, display, Align.START, calculation, below, spare, true);
    }
  }

  /**
   * What is true of the rows of a table as a whole.
   *
   * @param name what the rows are, such as “Milestones”; empty where that has no name
   * @param deadline when rows are overdue; null where they never are
   * @param countdown whether the reader counts the days that are left to the deadline
   * @param indicators numbers that sum the rows up
   * @param derived columns that a form leaves out, since their values follow from what is entered;
   *     a format that calculates adds them
   * @param breakdowns numbers of rows that a dashboard draws
   * @param drawings drawings that a form leaves out, since they show what is entered; a format that
   *     calculates adds them before the table
   */
  public record Rules(
      String name,
      @Nullable Deadline deadline,
      boolean countdown,
      List<Indicator> indicators,
      List<Derived> derived,
      List<Breakdown> breakdowns,
      List<Block> drawings) {

    /** Nothing that is known. */
    public static final Rules NONE =
        new Rules("", null, false, List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Rules {
      indicators = List.copyOf(indicators);
      derived = List.copyOf(derived);
      breakdowns = List.copyOf(breakdowns);
      drawings = List.copyOf(drawings);
    }
  }

  /**
   * A column that follows from others.
   *
   * @param place how many of the table’s columns stand before it
   * @param column the column, with its calculation
   */
  public record Derived(int place, Column column) {}

  /**
   * A number that sums up the rows.
   *
   * @param label what it tells
   * @param measure the number
   */
  public record Indicator(String label, Measure measure) {}

  /**
   * How many rows have each value of a column.
   *
   * @param label what it tells
   * @param column key of the column
   * @param open whether only rows count in which something is left to do, by the {@link Deadline}
   */
  public record Breakdown(String label, String column, boolean open) {}

  /**
   * A row.
   *
   * @param id id of the record, or its address in a table of several lists; unique in the table, or
   *     empty for a computed row
   * @param level depth in a hierarchy, from 0
   * @param cells one entry a column
   */
  public record Row(String id, int level, List<Entry> cells) {
    /** Copies the lists. */
    public Row {
      cells = List.copyOf(cells);
    }

    /**
     * Gives the address of the record that the row shows; none for a computed row.
     *
     * @param list the table's list; none in a table of several lists
     */
    public FieldPath record(FieldPath list) {
      if (id.isEmpty()) {
        return FieldPath.NONE;
      }
      return list.isNone() ? FieldPath.of(id) : list.item(id);
    }

    /** Says whether all that can be edited in the row, and something can, is of its record. */
    public boolean showsRecord(FieldPath list) {
      FieldPath record = record(list);
      boolean editable = false;
      for (Entry entry : cells) {
        if (entry.isEditable()) {
          editable = true;
          if (entry.path().within(record).isEmpty()) {
            return false;
          }
        }
      }
      return editable;
    }
  }

  /** How the values of a column are shown. */
  public enum Display {
    /** As text. */
    PLAIN,
    /** As the text that names the row. */
    STRONG,
    /** As a label on a tint of the value's tone. */
    PILL,
    /** As a bar with its percentage. */
    BAR
  }

  /** Where the values of a column stand. */
  public enum Align {
    /** At the start of the line. */
    START,
    /** In the middle. */
    CENTER,
    /** At the end of the line, as numbers do. */
    END
  }
}
