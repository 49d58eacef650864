package io.keyplan.poi.excel.cell;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Display;
import io.keyplan.poi.excel.records.RecordColumn;
import io.keyplan.poi.excel.records.RecordTable;
import io.keyplan.poi.excel.workbook.PrintedPage;
import io.keyplan.text.LineEnds;
import io.keyplan.text.TextMetrics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds how wide the columns of a sheet are; all widths in points. */
public final class ColumnWidths {

  /** What Excel keeps free at the sides of a cell, and an indentation. */
  public static final double PADDING = 18;

  /** Width of the columns of sheets that hold no records. */
  public static final double PLAIN = 84;

  private static final double NARROWEST = 46;
  private static final double WIDEST = 215;
  private static final double WIDEST_STRONG = 180;
  private static final double FILTER = 14;
  private static final double PHOTO = 58;
  private static final double DAYS_LEFT = 62;
  private static final double EMPTY_FIELD = 90;
  private static final double SIGN = 14;

  /** Texts of more letters take all the room that there is. */
  private static final int LONG = 400;

  private static final double LEAST_TOTAL = 620;
  private static final double LABEL = 0.4;
  private static final int SAMPLE = 300;

  /** Longer words, such as addresses, may be broken. */
  private static final double LONGEST_WORD = 96;

  /** So much wider than an upright page a sheet is made narrower rather than turned. */
  private static final double NEARLY = 1.2;

  /** So much narrower the padding of columns lets them be. */
  private static final double WITHIN_PADDING = 1.1;

  /** Screens draw text a little wider than it is. */
  private static final double SCREEN = 1.05;

  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final TextMetrics TEXT = TextMetrics.regular(CellStyles.SIZE);
  private static final TextMetrics BOLD = TextMetrics.bold(CellStyles.SIZE);

  private ColumnWidths() {}

  /** Gives the widths of equal columns for sheets that hold no records. */
  public static double[] plain() {
    double[] widths = new double[8];
    Arrays.fill(widths, PLAIN);
    return widths;
  }

  /**
   * Gives the widths that suit several tables beneath each other.
   *
   * @param more widths that other content asks for
   * @param counting whether a table has a column that counts the days left
   * @param page what they are printed on
   */
  public static double[] of(
      List<RecordTable> tables,
      CellValues values,
      double[] more,
      Predicate<RecordTable> counting,
      PrintedPage page) {
    double[] widths = more.clone();
    double[] least = more.clone();
    for (RecordTable table : tables) {
      List<Width> columns = columns(table, values, counting.test(table));
      widths = larger(widths, columns.stream().mapToDouble(Width::natural).toArray());
      least = larger(least, columns.stream().mapToDouble(Width::least).toArray());
    }
    widths = fitted(widths, least, page);
    double sum = Arrays.stream(widths).sum();
    if (sum < LEAST_TOTAL) {
      double factor = LEAST_TOTAL / sum;
      widths = Arrays.stream(widths).map(width -> width * factor).toArray();
    }
    return widths;
  }

  /** Makes the widest columns narrower, until the sheet is printed upright or legibly. */
  private static double[] fitted(double[] widths, double[] least, PrintedPage page) {
    double sum = Arrays.stream(widths).sum();
    boolean nearlyUpright = sum <= page.upright() * NEARLY && page.turns(sum);
    double room = nearlyUpright ? page.upright() : page.sideways();
    if (sum <= room) {
      return widths;
    }
    double low = 0;
    double high = Arrays.stream(widths).max().orElse(0);
    for (int i = 0; i < 40; i++) {
      double cap = (low + high) / 2;
      if (Arrays.stream(capped(widths, least, cap)).sum() > room) {
        high = cap;
      } else {
        low = cap;
      }
    }
    double[] fitted = capped(widths, least, low);
    double rest = Arrays.stream(fitted).sum() / room;
    if (rest <= 1) {
      return fitted;
    }
    if (nearlyUpright) {
      return widths;
    }
    return rest > WITHIN_PADDING
        ? fitted
        : Arrays.stream(fitted).map(width -> width / rest).toArray();
  }

  private static double[] capped(double[] widths, double[] least, double cap) {
    double[] capped = new double[widths.length];
    for (int i = 0; i < widths.length; i++) {
      capped[i] = Math.max(Math.min(least[i], widths[i]), Math.min(widths[i], cap));
    }
    return capped;
  }

  /** Gives widths in which a value has a column beside that of its label. */
  public static double[] withLabels(double[] widths) {
    return widths.length > 1 ? widths : new double[] {widths[0] * LABEL, widths[0] * (1 - LABEL)};
  }

  /** Gives widths of columns in which key figures have room. */
  public static double[] atLeast(double[] widths) {
    double least = widths.length < 6 ? 128 : 84;
    return Arrays.stream(Arrays.copyOf(widths, Math.max(4, widths.length)))
        .map(width -> Math.max(width, least))
        .toArray();
  }

  private static double[] larger(double[] first, double[] second) {
    double[] widths =
        Arrays.copyOf(
            first.length > second.length ? first : second, Math.max(first.length, second.length));
    for (int i = 0; i < Math.min(first.length, second.length); i++) {
      widths[i] = Math.max(first[i], second[i]);
    }
    return widths;
  }

  /**
   * What a column asks for.
   *
   * @param natural the width in which little is broken into lines
   * @param least the width in which no word, number or day is broken
   */
  private record Width(double natural, double least) {

    private static final Width NONE = new Width(0, 0);

    static Width of(double width) {
      return new Width(width, width);
    }

    Width or(Width other) {
      return new Width(Math.max(natural, other.natural), Math.max(least, other.least));
    }
  }

  private static List<Width> columns(RecordTable table, CellValues values, boolean counts) {
    List<Width> widths = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      widths.add(table.columns().get(i).photo() ? Width.of(PHOTO) : column(table, i, values));
    }
    if (counts) {
      widths.add(Width.of(DAYS_LEFT));
    }
    return widths;
  }

  private static Width column(RecordTable table, int at, CellValues values) {
    RecordColumn column = table.columns().get(at);
    TextMetrics metrics = column.display() == Display.PLAIN ? TEXT : BOLD;
    double most = column.display() == Display.STRONG ? WIDEST_STRONG : WIDEST;
    List<Table.Row> rows = table.rows();
    Width content = Width.NONE;
    for (Table.Row row : rows.subList(0, Math.min(SAMPLE, rows.size()))) {
      content = content.or(content(row.cells().get(at), metrics, values, most));
    }
    if (!table.total().isEmpty()) {
      content = content.or(content(table.total().get(at), BOLD, values, most));
    }
    double room = leastFor(column);
    double form = column.isField() && rows.isEmpty() ? EMPTY_FIELD : 0;
    double header = BOLD.longestWord(column.header()) + FILTER;
    double whole = Math.min(BOLD.width(column.header()) + FILTER, header * 1.6);
    double natural =
        Math.max(whole, Math.max(room, Math.min(Math.max(form, content.natural()), most)));
    double least = Math.max(header, Math.max(Math.min(LONGEST_WORD, room), content.least()));
    return new Width(padded(natural), padded(least));
  }

  private static double padded(double width) {
    return Math.max(NARROWEST, width * SCREEN + PADDING);
  }

  private static Width content(Entry entry, TextMetrics metrics, CellValues values, double most) {
    String text = values.formats().format(entry.datum());
    boolean wraps = entry.datum() instanceof Datum.Words || entry.datum() instanceof Datum.Link;
    double natural = text.length() > LONG ? most : widestLine(text, metrics);
    if (!text.isEmpty() && text.length() <= LONG && entry.mark() == Entry.Mark.ASSUMED) {
      natural += SIGN;
    }
    return new Width(natural, wraps ? Math.min(LONGEST_WORD, metrics.longestWord(text)) : natural);
  }

  private static double widestLine(String text, TextMetrics metrics) {
    double widest = 0;
    if (!LineEnds.isIn(text)) {
      return metrics.width(text);
    }
    for (String line : LINE_END.split(text)) {
      widest = Math.max(widest, metrics.width(line));
    }
    return widest;
  }

  /** An empty form needs room to write. */
  private static double leastFor(RecordColumn column) {
    return switch (column.input().kind()) {
      case LINE, COMBO -> 70;
      case PARAGRAPH -> 130;
      case DATE -> 66;
      case CHOICE ->
          column.input().choices().stream()
              .mapToDouble(choice -> BOLD.width(choice.label()))
              .filter(width -> width < 130)
              .max()
              .orElse(0);
      default -> 0;
    };
  }
}
