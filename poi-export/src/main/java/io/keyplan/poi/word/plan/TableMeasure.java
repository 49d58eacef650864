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
  private final Demand[] demands;
  private final Demand[] tightDemands;

  public TableMeasure(EntryTexts texts, Density density, Table table) {
    this.texts = texts;
    this.table = table;
    this.regular = ParagraphStyle.TABLE_TEXT.metrics(density).letters();
    this.bold = ParagraphStyle.TABLE_STRONG.metrics(density).letters();
    this.demands = demands(true);
    this.tightDemands = demands(false);
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
    for (Table.Row row : table.rows()) {
      int tallest = 1;
      for (int i = 0; i < widths.length; i++) {
        double room = (widths[i] - CELL_PAD) / 20.0;
        tallest =
            Math.max(
                tallest, metrics(i).lines(text(row.cells().get(i), table.columns().get(i)), room));
      }
      sum += tallest;
    }
    return table.rows().isEmpty() ? 1 : (double) sum / table.rows().size();
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
    List<Entry> cells = cells(column);
    for (Entry entry : cells) {
      String text = text(entry, about);
      double line = metrics(column).width(text);
      least = Math.max(least, least(entry, about, text, line, wholeDates));
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

  private double least(Entry entry, Column about, String text, double line, boolean wholeDates) {
    TextMetrics metrics = about.display() == Display.PLAIN ? regular : bold;
    if (entry.datum() instanceof Datum.Day && !wholeDates) {
      return metrics.longestWord(text.replaceFirst(" (?=\\S+ )", "\u00A0"));
    }
    return isWhole(entry, about) && line < SHORT_LABEL ? line : metrics.longestWord(text);
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

  private List<Entry> cells(int column) {
    List<Entry> cells = new ArrayList<>();
    table.rows().forEach(row -> cells.add(row.cells().get(column)));
    if (!table.total().isEmpty()) {
      cells.add(table.total().get(column));
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

  /** The text as it takes room: with its signs, and the prompt of a place to fill. */
  private String text(Entry entry, Column column) {
    if (entry.isBlank()) {
      return texts.isForm() && entry.isEditable() ? texts.prompt(entry, Place.CELL) : "";
    }
    String value = texts.formats().format(entry.datum());
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
