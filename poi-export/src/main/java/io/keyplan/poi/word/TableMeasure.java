package io.keyplan.poi.word;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Column;
import io.keyplan.document.Table.Display;
import io.keyplan.poi.ooxml.TextMetrics;
import io.keyplan.poi.word.ColumnWidths.Demand;
import java.util.ArrayList;
import java.util.List;

/** Measures the texts of a table. Lengths inside are points, as those of texts are. */
final class TableMeasure {

  /** Left and right margin of a cell together, in twips. */
  static final int CELL_PAD = 200;

  /** Indent of a row for each level of a hierarchy, in twips. */
  static final int INDENT = 200;

  private static final double LONGEST_LINE = 240;
  private static final double SHORT_LABEL = 110;
  private static final double ROOM_TO_WRITE = 62;
  private static final double BAR = 60;
  private static final int MANY_COLUMNS = 7;
  private static final double MANY_LINES = 5.5;

  private final WordContext context;
  private final Table table;
  private final TextMetrics regular;
  private final TextMetrics bold;
  private final Demand[] demands;

  TableMeasure(WordContext context, Table table) {
    this.context = context;
    this.table = table;
    double size = context.density().measure("tableSize") / 2.0;
    this.regular = TextMetrics.regular(size);
    this.bold = TextMetrics.bold(size);
    this.demands = new Demand[table.columns().size()];
    for (int i = 0; i < demands.length; i++) {
      demands[i] = demand(i);
    }
  }

  /** Shares a width between the columns. */
  int[] widths(int width) {
    return ColumnWidths.share(demands, width);
  }

  /** Says whether the table should have a page on its side: upright it could hardly be read. */
  boolean wantsWidePage(int width) {
    int best = 0;
    for (Demand demand : demands) {
      best += demand.best();
    }
    return !ColumnWidths.fits(demands, width)
        || demands.length > MANY_COLUMNS && best > width
        || lines(width) > MANY_LINES;
  }

  /** Gives the number of lines that a row takes in the middle. */
  private double lines(int width) {
    int[] widths = widths(width);
    int sum = 0;
    for (Table.Row row : table.rows()) {
      int tallest = 1;
      for (int i = 0; i < widths.length; i++) {
        double room = (widths[i] - CELL_PAD) / 20.0;
        tallest = Math.max(tallest, metrics(i).lines(text(row.cells().get(i)), room));
      }
      sum += tallest;
    }
    return table.rows().isEmpty() ? 1 : (double) sum / table.rows().size();
  }

  private Demand demand(int column) {
    Column about = table.columns().get(column);
    double least = bold.longestWord(about.label());
    double best = Math.min(bold.width(about.label()), LONGEST_LINE);
    if (about.display() == Display.BAR) {
      least = Math.max(least, BAR);
    }
    for (Entry entry : cells(column)) {
      String text = text(entry);
      double line = metrics(column).width(text);
      boolean whole = isWhole(entry, about) && line < SHORT_LABEL;
      least = Math.max(least, whole ? line : metrics(column).longestWord(text));
      best = Math.max(best, Math.min(line, LONGEST_LINE));
    }
    if (context.isForm()) {
      least = Math.max(least, Math.min(ROOM_TO_WRITE, best));
    }
    best = Math.max(best, least);
    return new Demand(twips(least), twips(best));
  }

  private List<Entry> cells(int column) {
    List<Entry> cells = new ArrayList<>();
    table.rows().forEach(row -> cells.add(row.cells().get(column)));
    if (!table.total().isEmpty()) {
      cells.add(table.total().get(column));
    }
    return cells;
  }

  private TextMetrics metrics(int column) {
    return table.columns().get(column).display() == Display.PLAIN ? regular : bold;
  }

  /** The text as it takes room: with its signs, and the prompt of a place to fill. */
  private String text(Entry entry) {
    if (entry.isBlank()) {
      return context.isForm() && entry.isEditable() ? context.entries().prompt(entry) : "";
    }
    String text = context.formats().format(entry.datum());
    return switch (entry.mark()) {
      case NONE -> text;
      case OVERDUE -> text + "\n" + context.text("word.overdue");
      case ASSUMED, UNKNOWN -> text + "\u00A0" + context.text("word.assumedSymbol");
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
    return (int) Math.ceil(points * 20) + CELL_PAD + 10;
  }
}
