package io.keyplan.slide.piece;

import io.keyplan.drawing.Scale;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.TextFit;
import io.keyplan.slide.piece.TableContent.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How wide the columns of a table want to be, from what stands in the rows of all its slides.
 *
 * <p>Every slide of a table asks for the same, so that what is measured is remembered. Lives while
 * a deck is planned, in one thread.
 */
final class ColumnNeeds {

  /** Room for a value that is still to be written beside its label. */
  private static final double LEAST_TO_WRITE = 100;

  /** The same where it is known what is usually written. */
  private static final double LEAST_KNOWN = 60;

  private static final double ROOM_TO_WRITE = 420;

  private static final double SHORT = 96;
  private static final double LONG = 330;
  private static final double LONGEST_WORD = 150;

  /** Values that run on behind each other are read easily on as many lines. */
  private static final int LINES = 3;

  private final TableContent table;
  private final MeasuredCells cells;
  private final Map<Scale, List<Need>> known = new HashMap<>();

  /** Asks for the needs of a table as a whole, before it is divided. */
  ColumnNeeds(TableContent table) {
    this(table, new MeasuredCells());
  }

  private ColumnNeeds(TableContent table, MeasuredCells cells) {
    this.table = table;
    this.cells = cells;
  }

  /** Asks for the needs of a part that is shown for the whole. */
  ColumnNeeds ofPart(TableContent part) {
    return new ColumnNeeds(part, cells);
  }

  /** Gives the cells of the table and its parts. */
  MeasuredCells cells() {
    return cells;
  }

  /**
   * What a column needs, in points.
   *
   * @param least width that breaks no word by force
   * @param ideal width in which every cell has one line
   * @param narrowest width down to which it makes room for a text that would be narrower: less than
   *     the least where short values are still to be written, which may then take two lines
   */
  record Need(double least, double ideal, double narrowest) {

    /** Says whether cells hold texts rather than short values. */
    boolean isText() {
      return ideal > SHORT;
    }

    /** Gives how much a column wants of the width that is left when all have their ideal. */
    double share() {
      return isText() ? ideal : ideal * 0.25;
    }

    /** Gives how much more than the least a column can use. */
    double slack() {
      return Math.max(0, Math.min(ideal, LONG) - least);
    }
  }

  /** Gives the need of each column at a size. */
  List<Need> at(Scale scale) {
    return known.computeIfAbsent(scale, this::measure);
  }

  /** Gives the least width in which the table can be read easily. */
  double minWidth(Scale scale) {
    return at(scale).stream().mapToDouble(need -> need.least() + 0.3 * need.slack()).sum();
  }

  /** Gives the width in which no word is broken by force. */
  double leastWidth(Scale scale) {
    return at(scale).stream().mapToDouble(Need::least).sum();
  }

  private List<Need> measure(Scale scale) {
    List<TableContent.Row> rows = table.allRows();
    List<Need> needs = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      needs.add(measure(i, rows, scale));
    }
    return needs;
  }

  private Need measure(int column, List<TableContent.Row> rows, Scale scale) {
    Need head = table.header() ? ofHead(table.columns().get(column), scale) : new Need(0, 0, 0);
    double least = head.least();
    double ideal = head.ideal();
    boolean open = true;
    for (TableContent.Row row : rows) {
      TableContent.Cell cell = row.cells().get(column);
      MeasuredCells.MeasuredCell measured = cells.of(cell);
      double more = extra(cell, scale) + (column == 0 ? row.level() * TableSizes.INDENT : 0);
      boolean bar = cell.mark().kind() == Mark.Kind.BAR;
      double word = bar ? 0 : Math.min(LONGEST_WORD, measured.longestWord(scale));
      double line = bar ? 0 : measured.widestLine(scale) / (cell.runsOn() ? LINES : 1);
      boolean pill = cell.mark().kind() == Mark.Kind.PILL && line < LONGEST_WORD;
      boolean whole = pill || cell.whole();
      least = Math.max(least, (whole ? line : word) + more);
      ideal = Math.max(ideal, line + more);
      open &= cell.text().isEmpty() && cell.hasField();
      if (!table.header() && cell.text().isEmpty() && cell.hasField()) {
        least = Math.max(least, cell.room().isEmpty() ? LEAST_TO_WRITE : LEAST_KNOWN);
        ideal = Math.max(ideal, ROOM_TO_WRITE);
      }
    }
    least += 2 * TableSizes.SIDE;
    ideal += 2 * TableSizes.SIDE;
    double kept = ideal <= SHORT ? ideal : least;
    return new Need(kept, ideal, open ? least : kept);
  }

  private static Need ofHead(TableContent.Column head, Scale scale) {
    Style style = TableSizes.headerStyle(scale);
    String label = head.measured();
    double least = Math.max(TextFit.longestWord(label, style), head.isOpen() ? LEAST_KNOWN : 0);
    double ideal = Math.min(TextFit.width(label, style), least * 1.6);
    if (head.hint().isEmpty()) {
      return new Need(least, ideal, least);
    }
    Style hint = TableSizes.hintStyle(scale);
    double word = Math.max(least, TextFit.longestWord(head.hint(), hint));
    return new Need(word, Math.max(ideal, TextFit.width(head.hint(), hint) / 3), word);
  }

  private static double extra(TableContent.Cell cell, Scale scale) {
    return switch (cell.mark().kind()) {
      case PILL -> 2 * TableSizes.PILL_SIDE;
      case BAR -> TableSizes.barText(scale) + TableSizes.BAR_GAP + TableSizes.BAR;
      case BOX -> 12;
      default -> 0;
    };
  }
}
