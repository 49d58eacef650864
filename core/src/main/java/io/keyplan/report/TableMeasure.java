package io.keyplan.report;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.Input.Choice;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Column;
import io.keyplan.document.Table.Display;
import io.keyplan.report.ColumnWidths.Demand;
import io.keyplan.report.part.TableRole;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextPiece;
import io.keyplan.report.part.TextRole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the cells of a table into words and measures them, each once. Lives for one plan; all
 * lengths in points.
 */
final class TableMeasure {

  /** A shorter day, number or state stays on one line. */
  private static final double SHORT_LABEL = 110;

  /** So does a value behind its label. */
  private static final double SHORT_NAMED = 76;

  private static final double LONGEST_WORD = 150;

  /** Addresses that are not longer stay on one line. */
  private static final double LONGEST_CONTACT = 165;

  /** What programs draw beside a value that is chosen: an arrow, and room around the value. */
  private static final double ARROW = 20;

  /** Room that programs leave beside a value that is typed. */
  private static final double TYPED = 6;

  private static final double LEAST_BAR = 64;
  private static final double BAR = 86;
  private static final double LONGEST_TEXT = 100_000;

  /** Lines end before the edge of their column. */
  private static final double RAGGED = 1.1;

  /** The room between two rows, in lines. */
  private static final double ROW_GAP = 0.6;

  /** Programs measure a little differently. */
  private static final double RESERVE = 0.5;

  private final Table table;
  private final boolean headed;
  private final EntryTexts entries;
  private final ReportStyle style;
  private final TextMeasure measure;
  private final boolean tight;
  private final List<TextPart> headings;
  private final List<List<Cell>> rows;
  private final List<Cell> total;
  private final List<Demand> demands;

  /**
   * A cell.
   *
   * @param entry what it shows
   * @param text the same in words; null where there are none
   * @param width width of the text on one line
   */
  private record Cell(Entry entry, @Nullable TextPart text, double width) {

    /** Estimates the number of lines that the text takes in a column. */
    private double lines(double room) {
      if (text == null) {
        return 0;
      }
      return width <= room + RESERVE ? 1 : Math.ceil(width * RAGGED / room);
    }
  }

  /**
   * Measures a table.
   *
   * @param headed whether more is said of its groups than their names
   * @param tight whether its texts are as small as they can be
   */
  TableMeasure(
      Table table,
      boolean headed,
      EntryTexts entries,
      ReportStyle style,
      TextMeasure measure,
      boolean tight) {
    this.table = table;
    this.headed = headed;
    this.entries = entries;
    this.style = style;
    this.measure = measure;
    this.tight = tight;
    this.headings = table.columns().stream().map(TableMeasure::heading).toList();
    this.rows = table.rows().stream().map(row -> measured(row.cells(), false)).toList();
    this.total = measured(table.total(), true);
    this.demands = IntStream.range(0, headings.size()).mapToObj(this::demand).toList();
  }

  private static TextPart heading(Column column) {
    return new TextPart(
        TextRole.COLUMN_HEADING, List.of(TextPiece.words(column.label())), column.align());
  }

  private List<Cell> measured(List<Entry> row, boolean sums) {
    List<Cell> cells = new ArrayList<>(row.size());
    for (int i = 0; i < row.size(); i++) {
      Entry entry = row.get(i);
      TextPart text = text(entry, table.columns().get(i), sums);
      cells.add(new Cell(entry, text, text == null ? 0 : measure.width(text)));
    }
    return cells;
  }

  private @Nullable TextPart text(Entry entry, Column column, boolean sum) {
    if (entries.isOpen(entry) || entries.isSilent(entry)) {
      return null;
    }
    boolean pill = !sum && column.display() == Display.PILL;
    List<TextPiece> pieces =
        pill ? entries.pill(entry, Naming.PLACE) : entries.pieces(entry, Naming.PLACE);
    boolean strong = sum || column.display() == Display.STRONG;
    boolean named = namesItself(column);
    boolean quiet = column.below() && !column.namesItself();
    TextRole role = quiet ? TextRole.CELL_DETAIL : role(strong, tight || pill || named);
    return new TextPart(role, named ? labelled(column, entry, pieces) : pieces, column.align());
  }

  /** Says whether the values of a column say what they are. */
  boolean namesItself(Column column) {
    return column.namesItself() && !style.inline();
  }

  /** Behind its label, what reads badly on two lines, names among it, holds together by itself. */
  private List<TextPiece> labelled(Column column, Entry entry, List<TextPiece> pieces) {
    List<TextPiece> labelled = new ArrayList<>(List.of(entries.label(column.label(), " ")));
    boolean whole = isWhole(entry, column) || column.input().kind() == Input.Kind.COMBO;
    pieces.forEach(piece -> labelled.add(whole ? piece.undivided() : piece));
    return labelled;
  }

  private static TextRole role(boolean strong, boolean tight) {
    return tight
        ? strong ? TextRole.STRONG_TIGHT_CELL : TextRole.TIGHT_CELL
        : strong ? TextRole.STRONG_CELL : TextRole.CELL;
  }

  /** Gives the name of a column. */
  TextPart heading(int column) {
    return headings.get(column);
  }

  /** Gives the text of a cell; null where it has none. */
  @Nullable TextPart text(int row, int column) {
    return rows.get(row).get(column).text();
  }

  /** Gives the text of a cell of the row of totals; null where it has none. */
  @Nullable TextPart total(int column) {
    return total.get(column).text();
  }

  /** Decides what shares a place on a line of a width. */
  ColumnStacks stacks(double width) {
    return ColumnStacks.of(
        table, headed, demands, width, entries.isForm(), stacks -> lines(stacks, width));
  }

  /** Says whether the words of all places fit a width. */
  boolean fits(ColumnStacks stacks, double width) {
    return stacks.fits(demands, width);
  }

  /** Shares a width between the places. */
  double[] widths(ColumnStacks stacks, double width) {
    return ColumnWidths.share(stacks.demands(demands), width);
  }

  /** Estimates how high the rows of a table are with stacks, in lines. */
  private double lines(ColumnStacks stacks, double width) {
    double[] widths = widths(stacks, width);
    double all = 0;
    for (int place = 0; place < widths.length; place++) {
      widths[place] -= margins();
    }
    for (int i = 0; i < rows.size(); i++) {
      double tallest = 1;
      for (int place = 0; place < widths.length; place++) {
        double lines = 0;
        for (int column : stacks.stacks().get(place)) {
          lines += rows.get(i).get(column).lines(widths[place]);
        }
        tallest = Math.max(tallest, lines);
      }
      all += tallest + ROW_GAP + (stacks.begins(table, i) ? 1 + ROW_GAP : 0);
    }
    return all;
  }

  private double margins() {
    return style.tables().cell(TableRole.RECORDS).across();
  }

  private Demand demand(int column) {
    Column about = table.columns().get(column);
    double least = Math.min(measure.longestWord(headings.get(column)), LONGEST_WORD);
    double best = measure.width(headings.get(column));
    double cubes = 0;
    List<Cell> cells = cells(column);
    for (Cell cell : cells) {
      double line = cell.width();
      least = Math.max(least, least(cell, about));
      best = Math.max(best, line);
      cubes += line * line * line;
    }
    double typical = cells.isEmpty() ? 0 : Math.cbrt(cubes / cells.size());
    if (entries.isForm()) {
      Written written = written(about);
      least = Math.max(least, Math.min(written.least(), LONGEST_WORD));
      typical = Math.max(typical, written.typical());
      best = Math.max(best, written.typical());
    } else if (about.display() == Display.BAR) {
      least = Math.max(least, LEAST_BAR);
      best = Math.max(best, BAR);
    }
    double margins = margins();
    double extra = (column == 0 ? indent() : 0) + margins + RESERVE;
    return new Demand(
        least + extra,
        Math.min(typical, LONGEST_TEXT) + extra,
        Math.min(best, LONGEST_TEXT) + extra,
        margins);
  }

  private double least(Cell cell, Column about) {
    TextPart text = cell.text();
    if (text == null) {
      return 0;
    }
    boolean contact = cell.entry().datum().isContact();
    boolean whole = contact || isWhole(cell.entry(), about);
    double most = contact ? LONGEST_CONTACT : namesItself(about) ? SHORT_NAMED : SHORT_LABEL;
    return whole && cell.width() < most
        ? cell.width()
        : Math.min(measure.longestWord(text), LONGEST_WORD);
  }

  /** Says whether a value reads badly on two lines. */
  private static boolean isWhole(Entry entry, Column column) {
    Datum datum = entry.datum();
    return column.display() == Display.PILL && !entry.isBlank()
        || datum instanceof Datum.State && column.below()
        || !(datum instanceof Datum.Words
            || datum instanceof Datum.Link
            || datum instanceof Datum.State
            || datum.isBlank());
  }

  /**
   * The room for what is written into a column.
   *
   * @param least of the longest word, or of all of it where it is not divided
   * @param typical of a long text on one line
   */
  private record Written(double least, double typical) {}

  private Written written(Column column) {
    Input input = column.input();
    double least = leastToWrite(input.kind());
    double typical = least;
    for (Choice choice : input.choices()) {
      double width = measure.width(cell(choice.label())) + ARROW;
      least = Math.max(least, width);
    }
    boolean whole = !input.kind().isDivided();
    for (String example : input.examples()) {
      TextPart text = cell(example);
      double width = measure.width(text) + TYPED;
      least = Math.max(least, whole ? width : measure.longestWord(text) + TYPED);
      typical = Math.max(typical, width);
    }
    return new Written(least, Math.max(typical, least));
  }

  private static TextPart cell(String text) {
    return TextPart.of(TextRole.CELL, text);
  }

  /** The room that a value takes when it is written by hand. */
  private static double leastToWrite(Input.Kind kind) {
    return switch (kind) {
      case PARAGRAPH, LINE, COMBO -> 60;
      case DATE, AMOUNT, CHOICE -> 52;
      case NUMBER, PERCENT -> 40;
      case YEAR, SCORE, FLAG, NONE, PICTURE -> 34;
    };
  }

  private List<Cell> cells(int column) {
    List<Cell> cells = new ArrayList<>(rows.stream().map(row -> row.get(column)).toList());
    if (!total.isEmpty()) {
      cells.add(total.get(column));
    }
    return cells;
  }

  private double indent() {
    return table.rows().stream().mapToDouble(style.tables()::indent).max().orElse(0);
  }
}
