package io.keyplan.slide.piece;

import io.keyplan.document.Checklist;
import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Matrix;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Display;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Paragraph.Align;
import io.keyplan.drawing.Run;
import io.keyplan.drawing.Style;
import io.keyplan.slide.piece.TableContent.Cell;
import io.keyplan.slide.piece.TableContent.Column;
import io.keyplan.slide.piece.TableContent.Mark;
import io.keyplan.slide.piece.TableContent.Row;
import io.keyplan.value.FieldPath;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns blocks into tables.
 *
 * @param values writes entries
 * @param hints whether the table says what to write in it
 */
record TableMaker(EntryRuns values, boolean hints) {

  private static final Style CELL = Style.plain(1);
  private static final Style LABEL = Style.quiet(1);

  /** Stands between names of columns whose values say what they are, each on a line of its own. */
  private static final String NEXT_LABEL = "\u00a0· ";

  /** Makes a table of records. */
  TableContent table(Table table) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Table.Column column = table.columns().get(i);
      if (column.below() && !columns.isEmpty()) {
        Column above = columns.remove(columns.size() - 1);
        String next = namesItself(table, i) ? NEXT_LABEL : "\n";
        columns.add(above.labelled(above.label() + next + column.label()));
      } else {
        String hint = hints ? column.input().prompt() : "";
        columns.add(
            new Column(
                column.key(),
                column.label(),
                "",
                FieldPath.NONE,
                hint,
                align(column.align()),
                column.spare()));
      }
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      rows.add(row(table, table.rows().get(i), i));
    }
    Row total = table.total().isEmpty() ? null : total(table);
    String name = table.list().isNone() ? table.caption() : table.list().text();
    return new TableContent(
        name.isEmpty() ? table.id() : name,
        table.list(),
        table.caption(),
        columns,
        rows,
        total,
        true);
  }

  private Row row(Table table, Table.Row row, int index) {
    List<Cell> cells = new ArrayList<>();
    boolean runsOn = false;
    for (int i = 0; i < row.cells().size(); i++) {
      Table.Column column = table.columns().get(i);
      Entry entry = row.cells().get(i);
      runsOn = column.namesItself() || runsOn && column.below();
      if (runsOn) {
        addNamed(column, entry, cells);
      } else {
        add(cell(entry, column.display()), column, cells);
      }
    }
    String key = row.id().isEmpty() ? "#" + (index + 1) : row.id();
    return new Row(key, row.record(table.list()), row.level(), cells);
  }

  private Row total(Table table) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < table.total().size(); i++) {
      add(cell(table.total().get(i), Display.STRONG), table.columns().get(i), cells);
    }
    return new Row("total", 0, cells);
  }

  private static void add(Cell cell, Table.Column column, List<Cell> cells) {
    if (column.below() && !cells.isEmpty()) {
      cells.add(cells.remove(cells.size() - 1).above(cell));
    } else {
      cells.add(cell);
    }
  }

  /** Says whether a value of the place of a column says what it is, so that its lines need not. */
  private static boolean namesItself(Table table, int column) {
    int first = column;
    while (first > 0 && table.columns().get(first).below()) {
      first--;
    }
    boolean names = table.columns().get(first).namesItself();
    for (int i = first + 1; i < table.columns().size() && table.columns().get(i).below(); i++) {
      names |= table.columns().get(i).namesItself();
    }
    return names;
  }

  /** Values that say what they are run on, as far as there are any. */
  private void addNamed(Table.Column column, Entry entry, List<Cell> cells) {
    Cell cell = entry.isBlank() ? Cell.of("") : named(column, entry);
    if (column.below() && !cells.isEmpty()) {
      cells.add(cells.remove(cells.size() - 1).before(cell));
    } else {
      cells.add(cell);
    }
  }

  private Cell named(Table.Column column, Entry entry) {
    String label = column.namesItself() ? column.label() : "";
    return new Cell(values.labelled(new Fact(label, entry), LABEL, CELL));
  }

  /** A value, or a place to write it. */
  private Cell place(Entry entry) {
    Cell text = Cell.of(values.run(entry, CELL));
    Cell cell = values.isWhole(entry) ? text.undivided() : text;
    return values.isOpen(entry) ? cell.roomFor(values.usual(entry)) : cell;
  }

  private Cell cell(Entry entry, Display display) {
    Cell cell = place(entry);
    if (values.isOpen(entry)) {
      return cell;
    }
    String missing = values.missing(entry);
    if (!missing.isEmpty()) {
      return Cell.of(values.missingRun(entry, CELL)).in(Paint.SECONDARY);
    }
    if (entry.mark() == Entry.Mark.OVERDUE) {
      return overdue(cell);
    }
    return switch (display) {
      case PLAIN -> cell;
      case STRONG -> cell.strong();
      case PILL -> pill(cell, entry);
      case BAR -> bar(cell, entry);
    };
  }

  /** A word says what the colour says. */
  private Cell overdue(Cell cell) {
    String word = "\n" + values.messages().text("word.overdue");
    return cell.and(Run.of(word, CELL)).strong().in(Paint.NEGATIVE);
  }

  private static Cell pill(Cell cell, Entry entry) {
    if (cell.text().isEmpty()) {
      return cell;
    }
    Tone tone = entry.datum() instanceof Datum.State state ? state.tone() : Tone.NEUTRAL;
    return cell.in(Paint.text(tone)).marked(Mark.pill(tone));
  }

  private static Cell bar(Cell cell, Entry entry) {
    return entry.datum() instanceof Datum.Share share
        ? cell.marked(Mark.bar(share.percent().doubleValue() / 100))
        : cell;
  }

  /** Makes a table of labels and values without a header. */
  TableContent facts(String name, List<Fact> facts) {
    List<Column> columns =
        List.of(new Column("label", "", "", Align.START), new Column("value", "", "", Align.START));
    List<Row> rows = new ArrayList<>();
    for (Fact fact : facts) {
      Cell value = place(fact.entry());
      rows.add(
          new Row(
              fact.entry().path().isNone() ? fact.label() : fact.entry().path().text(),
              0,
              List.of(label(fact), value)));
    }
    return new TableContent(name, FieldPath.NONE, name, columns, rows, null, false);
  }

  /** In a guided form the label says what to write beside it. */
  private Cell label(Fact fact) {
    boolean hint = hints && values.isOpen(fact.entry()) && !fact.entry().input().prompt().isEmpty();
    String text = hint ? fact.label() + "\n" + fact.entry().input().prompt() : fact.label();
    return Cell.of(text).in(Paint.SECONDARY);
  }

  /** Makes a table of questions with a box to tick. */
  TableContent checklist(Checklist list) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("done", "", "", Align.START));
    columns.add(column("text", list, Checklist.Point::text));
    columns.add(column("owner", list, Checklist.Point::owner));
    columns.add(column("due", list, Checklist.Point::due));
    List<Row> rows = new ArrayList<>();
    for (Checklist.Point point : list.points()) {
      rows.add(
          new Row(
              point.text().path().isNone() ? "#" + rows.size() : point.text().path().text(),
              point.text().path().entryOf(list.list()).orElse(FieldPath.NONE),
              0,
              List.of(
                  Cell.of("").marked(Mark.box()),
                  cell(point.text(), Display.PLAIN),
                  cell(point.owner(), Display.PLAIN),
                  cell(point.due(), Display.PLAIN))));
    }
    String name = list.list().isNone() ? list.id() : list.list().text();
    return new TableContent(name, list.list(), "", columns, rows, null, true);
  }

  private Column column(String key, Checklist list, Function<Checklist.Point, Entry> value) {
    String label =
        list.points().stream()
            .map(value)
            .map(entry -> entry.input().label())
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    return new Column(key, label, "", Align.START);
  }

  /** Makes a table of rows against columns. */
  TableContent matrix(Matrix matrix) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("row", matrix.rowTitle(), "", Align.START));
    for (int i = 0; i < matrix.columns().size(); i++) {
      Entry column = matrix.columns().get(i);
      columns.add(
          new Column(
              "column" + (i + 1),
              values.text(column),
              values.isOpen(column) ? values.usual(column) : "",
              column.path(),
              "",
              Align.CENTER,
              false));
    }
    boolean totals = matrix.rows().stream().anyMatch(row -> !row.total().isBlank());
    if (totals) {
      columns.add(new Column("total", matrix.totalTitle(), "", Align.END));
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < matrix.rows().size(); i++) {
      Matrix.Row row = matrix.rows().get(i);
      List<Cell> cells = new ArrayList<>();
      cells.add(place(row.label()).strong());
      row.cells().forEach(cell -> cells.add(matrixCell(cell)));
      if (totals) {
        cells.add(Cell.of(values.formats().compact(row.total())).strong());
      }
      rows.add(new Row("row" + (i + 1), 0, cells));
    }
    return new TableContent(
        matrix.caption().isEmpty() ? matrix.id() : matrix.caption(),
        FieldPath.NONE,
        matrix.caption(),
        columns,
        rows,
        matrixTotal(matrix, totals),
        true);
  }

  private Cell matrixCell(Matrix.Cell cell) {
    Datum datum = cell.state().datum();
    String amount = values.compact(cell.amount());
    Run money = new Run(amount, CELL, cell.amount().path(), "");
    Run letter = new Run(cell.letter(), CELL, cell.state().path(), "");
    Cell plain = Cell.of(amount.isEmpty() || !letter.text().isEmpty() ? letter : money);
    if (!amount.isEmpty() && !letter.text().isEmpty()) {
      plain = plain.and(Run.of("  ", CELL)).and(money);
    }
    return datum instanceof Datum.State state
        ? plain.in(Paint.text(state.tone())).strong().marked(Mark.tint(state.tone()))
        : plain;
  }

  private @Nullable Row matrixTotal(Matrix matrix, boolean last) {
    if (matrix.totals().isEmpty()) {
      return null;
    }
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(matrix.totalTitle()).strong());
    int count = matrix.columns().size() + (last ? 1 : 0);
    for (int i = 0; i < count; i++) {
      Datum total = i < matrix.totals().size() ? matrix.totals().get(i) : Datum.BLANK;
      cells.add(Cell.of(values.formats().compact(total)).strong());
    }
    return new Row("total", 0, cells);
  }

  private static Align align(Table.Align align) {
    return switch (align) {
      case START -> Align.START;
      case CENTER -> Align.CENTER;
      case END -> Align.END;
    };
  }
}
