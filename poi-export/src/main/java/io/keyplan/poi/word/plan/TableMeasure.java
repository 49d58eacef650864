package io.keyplan.poi.word.plan;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Column;
import io.keyplan.document.Table.Display;
import io.keyplan.poi.word.plan.ColumnWidths.Demand;
import io.keyplan.poi.word.plan.EntryTexts.Place;
import io.keyplan.text.TextMetrics;
import java.util.ArrayList;
import java.util.List;

/** Measures the texts of a table. Lengths inside are points, as those of texts are. */
public final class TableMeasure {

  /** Left and right margin of a cell together, in twips. */
  public static final int CELL_PAD = 200;

  /** Indent of a row for each level of a hierarchy, in twips. */
  public static final int INDENT = 200;

  /** The level from which on rows are indented no further. */
  public static final int DEEPEST = 8;

  private static final double SHORT_LABEL = 110;
  private static final double LEAST_ROOM_TO_WRITE = 40;
  private static final double ROOM_OF_PROMPT = 0.8;
  private static final double BAR = 60;
  private static final double LONGEST_TEXT = 100_000;
  private static final int MANY_COLUMNS = 7;
  private static final int TOO_MANY_COLUMNS = 8;
  private static final double LINES_OF_A_DATE = 3;
  private static final int FEW_ROWS = 6;
  private static final double TOO_MANY_LINES = 6;
  private static final double MANY_LINES = 4.5;
  private static final double FEW_LINES = 3.6;

  private final EntryTexts texts;
  private final Table table;
  private final TextMetrics regular;
  private final TextMetrics bold;
  private final List<List<Cell>> rows = new ArrayList<>();
  private final List<Cell> total;
  private final Demand[] demands;
  private final Demand[] tightDemands;

  /**
   * A cell with its text, which is put into words and measured once.
   *
   * @param entry what it shows
   * @param value the value in words
   * @param text the text as it takes room: with its signs, and the prompt of a place to fill
   * @param width width of the text on one line
   */
  private record Cell(Entry entry, String value, String text, double width) {}

  /** Measures a table. */
  public TableMeasure(EntryTexts texts, Density density, Table table) {
    this.texts = texts;
    this.table = table;
    this.regular = ParagraphStyle.TABLE_TEXT.metrics(density).letters();
    this.bold = ParagraphStyle.TABLE_STRONG.metrics(density).letters();
    table.rows().forEach(row -> rows.add(measured(row.cells())));
    this.total = measured(table.total());
    this.demands = demands(true);
    this.tightDemands = demands(false);
  }

  private List<Cell> measured(List<Entry> entries) {
    List<Cell> cells = new ArrayList<>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      String value = texts.text(entry);
      String text = text(entry, value, table.columns().get(i));
      cells.add(new Cell(entry, value, text, metrics(i).width(text)));
    }
    return cells;
  }

  /** Gives the value of a cell in words; empty where it has none. */
  public String value(int row, int column) {
    return rows.get(row).get(column).value();
  }

  /** Gives the value of a cell of the row of totals in words; empty where it has none. */
  public String total(int column) {
    return total.get(column).value();
  }

  /** Shares a width between the columns. */
  public int[] widths(int width) {
    boolean whole =
        ColumnWidths.fits(demands, width)
            && lines(ColumnWidths.share(demands, width)) <= LINES_OF_A_DATE;
    return ColumnWidths.share(whole ? demands : tightDemands, width);
  }

  /** Says whether the table should have a page on its side: upright it could hardly be read. */
  public boolean wantsWidePage(int width) {
    boolean manyColumns = demands.length > MANY_COLUMNS;
    if (texts.isForm() || demands.length > TOO_MANY_COLUMNS) {
      return demands.length > TOO_MANY_COLUMNS;
    }
    if (!ColumnWidths.fits(tightDemands, width)) {
      return true;
    }
    double lines = lines(widths(width));
    return table.rows().size() <= FEW_ROWS
        ? lines > TOO_MANY_LINES
        : lines > (manyColumns ? FEW_LINES : MANY_LINES);
  }

  /** Gives the number of lines that a row takes in the middle. */
  private double lines(int[] widths) {
    int sum = 0;
    for (List<Cell> row : rows) {
      int tallest = 1;
      for (int i = 0; i < widths.length; i++) {
        double room = (widths[i] - CELL_PAD) / 20.0;
        tallest = Math.max(tallest, metrics(i).lines(row.get(i).text(), room));
      }
      sum += tallest;
    }
    return rows.isEmpty() ? 1 : (double) sum / rows.size();
  }

  /**
   * Measures all columns.
   *
   * @param wholeDates whether a day stays on one line
   */
  private Demand[] demands(boolean wholeDates) {
    Demand[] all = new Demand[table.columns().size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = demand(i, wholeDates);
    }
    return all;
  }

  private Demand demand(int column, boolean wholeDates) {
    Column about = table.columns().get(column);
    double least = bold.longestWord(about.label());
    double best = bold.width(about.label());
    double cubes = 0;
    List<Cell> cells = cells(column);
    for (Cell cell : cells) {
      double line = cell.width();
      least = Math.max(least, least(cell, about, wholeDates));
      best = Math.max(best, line);
      cubes += line * line * line;
    }
    double typical = cells.isEmpty() ? 0 : Math.cbrt(cubes / cells.size());
    double extra = column == 0 ? indent() : 0;
    if (texts.isForm()) {
      typical = Math.max(typical * ROOM_OF_PROMPT, roomToWrite(about));
      best = Math.max(best, typical);
      least = Math.max(least, LEAST_ROOM_TO_WRITE);
    } else if (about.display() == Display.BAR) {
      least = Math.max(least, BAR);
      best = Math.max(best, least);
    }
    return new Demand(twips(least + extra), twips(typical + extra), twips(best + extra), CELL_PAD);
  }

  private double least(Cell cell, Column about, boolean wholeDates) {
    TextMetrics metrics = about.display() == Display.PLAIN ? regular : bold;
    if (cell.entry().datum() instanceof Datum.Day && !wholeDates) {
      return metrics.longestWord(cell.text().replaceFirst(" (?=\\S+ )", "\u00A0"));
    }
    return isWhole(cell.entry(), about) && cell.width() < SHORT_LABEL
        ? cell.width()
        : metrics.longestWord(cell.text());
  }

  /** The room that a value of a kind takes when it is written by hand. */
  private static double roomToWrite(Column column) {
    return switch (column.input().kind()) {
      case PARAGRAPH -> 170;
      case LINE -> 115;
      case COMBO -> 100;
      case CHOICE -> 85;
      case DATE -> 75;
      case AMOUNT -> 70;
      case NUMBER, PERCENT -> 55;
      case YEAR, SCORE, FLAG -> 45;
      case NONE, PICTURE -> 60;
    };
  }

  private List<Cell> cells(int column) {
    List<Cell> cells = new ArrayList<>();
    rows.forEach(row -> cells.add(row.get(column)));
    if (!total.isEmpty()) {
      cells.add(total.get(column));
    }
    return cells;
  }

  private double indent() {
    int deepest = table.rows().stream().mapToInt(Table.Row::level).max().orElse(0);
    return Math.min(deepest, DEEPEST) * INDENT / 20.0;
  }

  private TextMetrics metrics(int column) {
    return table.columns().get(column).display() == Display.PLAIN ? regular : bold;
  }

  private String text(Entry entry, String value, Column column) {
    if (entry.isBlank()) {
      return texts.isForm() && entry.isEditable() ? texts.prompt(entry, Place.CELL) : "";
    }
    String text = column.display() == Display.PILL ? "\u00A0" + value + "\u00A0" : value;
    return switch (entry.mark()) {
      case NONE -> text;
      case OVERDUE -> text + "\n" + texts.messages().text("word.overdue");
      case ASSUMED, UNKNOWN -> text + "\u00A0" + texts.messages().text("word.assumedSymbol");
    };
  }

  /** Says whether a value reads badly on two lines. */
  private static boolean isWhole(Entry entry, Column column) {
    Datum datum = entry.datum();
    return column.display() == Display.PILL && !entry.isBlank()
        || !(datum instanceof Datum.Words
            || datum instanceof Datum.Link
            || datum instanceof Datum.State
            || datum.isBlank());
  }

  private static int twips(double points) {
    return (int) Math.ceil(Math.min(points, LONGEST_TEXT) * 20) + CELL_PAD + 10;
  }
}
