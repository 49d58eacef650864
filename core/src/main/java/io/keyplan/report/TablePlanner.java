package io.keyplan.report;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Column;
import io.keyplan.document.Table.Display;
import io.keyplan.report.part.BarPart;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.Naming;
import io.keyplan.report.part.ReportPart;
import io.keyplan.report.part.TablePart;
import io.keyplan.report.part.TablePart.Cell;
import io.keyplan.report.part.TablePart.Kind;
import io.keyplan.report.part.TablePart.Row;
import io.keyplan.report.part.TableRole;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextPiece;
import io.keyplan.report.part.TextRole;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Plans a table: the heading repeats, rows stay whole. Lives for one plan. */
final class TablePlanner {

  private static final int SMALL = 6;
  private static final int SMALL_FORM = 3;
  private static final int MANY_COLUMNS = 8;
  private static final int DEEPEST = 8;
  private static final double LONGEST = 230;
  private static final double MOST_LEAST = 150;
  private static final double LONGEST_HEADING = 90;
  private static final double BAR = 96;
  private static final double BAR_THICKNESS = 7;
  private static final double ROOM_TO_WRITE = 48;
  private static final double ROOM_FOR_LINES = 80;

  private final Table block;
  private final EntryTexts entries;
  private final ReportStyle style;
  private final TextMeasure measure;
  private final Map<Column, Map<Entry, TextPart>> texts = new IdentityHashMap<>();
  private final List<ColumnShares> usualShares;

  TablePlanner(Table block, EntryTexts entries, ReportStyle style, TextMeasure measure) {
    this.block = block;
    this.entries = entries;
    this.style = style;
    this.measure = measure;
    this.usualShares = shares(false);
  }

  ColumnPart plan(double width) {
    if (block.columns().isEmpty()) {
      return ColumnPart.EMPTY;
    }
    ColumnPart.Builder column = new ColumnPart.Builder();
    if (!block.caption().isEmpty()) {
      column.addKept(TextPart.of(TextRole.CAPTION, block.caption()), 0);
    }
    boolean tight = sumOfLeast() > width;
    List<Row> rows = new ArrayList<>(List.of(heading()));
    addHints(rows);
    for (int i = 0; i < block.rows().size(); i++) {
      rows.add(row(i, tight));
    }
    if (!block.total().isEmpty()) {
      rows.add(total(tight));
    }
    TablePart table =
        new TablePart(TableRole.RECORDS, block.list(), title(), columns(tight, width), rows);
    return column.add(table, style.gaps().table()).build();
  }

  private String title() {
    return block.caption().isEmpty()
        ? block.columns().stream().map(Column::label).collect(Collectors.joining(", "))
        : block.caption();
  }

  // ---- widths -----------------------------------------------------------------------------------

  /** Says whether a table would be crammed on an upright page. */
  boolean wantsWidePage(double width) {
    return block.columns().size() >= MANY_COLUMNS || sumOfLeast() > width;
  }

  private double sumOfLeast() {
    return usualShares.stream().mapToDouble(ColumnShares::least).sum();
  }

  private List<TablePart.Column> columns(boolean tight, double width) {
    double[] widths = ColumnShares.share(tight ? shares(true) : usualShares, width);
    List<TablePart.Column> columns = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      columns.add(new TablePart.Column(block.columns().get(i).key(), widths[i]));
    }
    return columns;
  }

  private List<ColumnShares> shares(boolean tight) {
    List<ColumnShares> shares = new ArrayList<>();
    for (int i = 0; i < block.columns().size(); i++) {
      shares.add(share(i, tight));
    }
    return shares;
  }

  private ColumnShares share(int index, boolean tight) {
    Column column = block.columns().get(index);
    TextPart label = TextPart.of(TextRole.COLUMN_HEADING, column.label());
    double least = measure.longestWord(label);
    double best = Math.min(measure.width(label), LONGEST_HEADING);
    for (Table.Row row : block.rows()) {
      Entry entry = row.cells().get(index);
      double indent = index == 0 ? indent(row) : 0;
      if (entries.isOpen(entry)) {
        boolean lines = entry.input().kind() == Input.Kind.PARAGRAPH;
        least = Math.max(least, indent + (lines ? ROOM_FOR_LINES : ROOM_TO_WRITE));
        best = Math.max(best, indent + (lines ? LONGEST : ROOM_FOR_LINES));
      } else if (!entries.isSilent(entry)) {
        TextPart text = text(entry, column, tight);
        least = Math.max(least, indent + measure.longestWord(text));
        best = Math.max(best, indent + Math.min(LONGEST, measure.width(text)));
        if (column.display() == Display.BAR) {
          best = Math.max(best, BAR);
        }
      }
    }
    if (!block.total().isEmpty() && !block.total().get(index).isBlank()) {
      TextPart sum = sum(index, false);
      least = Math.max(least, measure.longestWord(sum));
      best = Math.max(best, Math.min(LONGEST, measure.width(sum)));
    }
    least = Math.min(least, MOST_LEAST);
    double margins = style.tables().cell(TableRole.RECORDS).across();
    return new ColumnShares(least + margins, Math.max(least, best) + margins);
  }

  private double indent(Table.Row row) {
    return style.tables().indent() * Math.min(row.level(), DEEPEST);
  }

  // ---- rows -------------------------------------------------------------------------------------

  private Row heading() {
    List<Cell> cells = new ArrayList<>();
    for (Column column : block.columns()) {
      TextPart label =
          new TextPart(
              TextRole.COLUMN_HEADING, List.of(TextPiece.words(column.label())), column.align());
      cells.add(new Cell(label, 1, true, 0, null));
    }
    return new Row(Kind.HEADING, "", cells, 0, true);
  }

  /** Adds a row that says what to write in each column; none where there is nothing to say. */
  private void addHints(List<Row> rows) {
    List<String> hints = new ArrayList<>();
    for (int i = 0; i < block.columns().size(); i++) {
      hints.add(block.rows().isEmpty() ? "" : hint(block.rows().get(0).cells().get(i)));
    }
    if (hints.stream().allMatch(String::isEmpty)) {
      return;
    }
    List<Cell> cells = new ArrayList<>();
    for (String hint : hints) {
      ReportPart text = hint.isEmpty() ? ColumnPart.EMPTY : TextPart.of(TextRole.HINT, hint);
      cells.add(Cell.of(text));
    }
    rows.add(new Row(Kind.HINT, "", cells, 0, true));
  }

  /** Where there is a choice, the choices say it themselves. */
  private String hint(Entry entry) {
    return entry.input().kind() == Input.Kind.CHOICE ? "" : entries.hint(entry);
  }

  private Row row(int index, boolean tight) {
    Table.Row row = block.rows().get(index);
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < block.columns().size(); i++) {
      Column column = block.columns().get(i);
      Entry entry = row.cells().get(i);
      boolean names = column.display() == Display.STRONG && i == 0 && !entries.isOpen(entry);
      cells.add(new Cell(content(entry, column, tight), 1, names, i == 0 ? indent(row) : 0, null));
    }
    double least = entries.isForm() ? style.tables().formRow() : 0;
    return new Row(Kind.BODY, row.id(), cells, least, staysWithNext(index));
  }

  /** No row stands alone on its page, and a small table is not torn at all. */
  private boolean staysWithNext(int row) {
    int last = block.rows().size() - 1;
    int small = entries.isForm() ? SMALL_FORM : SMALL;
    return row < last && (block.rows().size() <= small || row == 0 || row == last - 1)
        || row == last && !block.total().isEmpty();
  }

  private ReportPart content(Entry entry, Column column, boolean tight) {
    if (entries.isOpen(entry)) {
      double least = style.tables().formRow() - style.tables().place().down();
      return EntryTexts.place(TextRole.CELL, entry, Naming.PLACE, column.align(), least);
    }
    if (entries.isSilent(entry)) {
      return ColumnPart.EMPTY;
    }
    TextPart text = text(entry, column, tight);
    return column.display() == Display.BAR && entry.datum() instanceof Datum.Share share
        ? new BarPart(share.percent(), BAR_THICKNESS, text)
        : text;
  }

  /** Texts are measured for the page, for the columns and for the rows, and made once. */
  private TextPart text(Entry entry, Column column, boolean tight) {
    return tight
        ? made(entry, column, true)
        : texts
            .computeIfAbsent(column, key -> new IdentityHashMap<>())
            .computeIfAbsent(entry, key -> made(key, column, false));
  }

  private TextPart made(Entry entry, Column column, boolean tight) {
    boolean pill = column.display() == Display.PILL;
    List<TextPiece> pieces =
        pill ? entries.pill(entry, Naming.PLACE) : entries.pieces(entry, Naming.PLACE);
    boolean strong = column.display() == Display.STRONG;
    return new TextPart(role(strong, tight || pill), pieces, column.align());
  }

  private static TextRole role(boolean strong, boolean tight) {
    if (tight) {
      return strong ? TextRole.STRONG_TIGHT_CELL : TextRole.TIGHT_CELL;
    }
    return strong ? TextRole.STRONG_CELL : TextRole.CELL;
  }

  private Row total(boolean tight) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < block.columns().size(); i++) {
      ReportPart text = block.total().get(i).isBlank() ? ColumnPart.EMPTY : sum(i, tight);
      cells.add(new Cell(text, 1, i == 0, 0, null));
    }
    return new Row(Kind.TOTAL, "", cells, 0, false);
  }

  private TextPart sum(int column, boolean tight) {
    return new TextPart(
        role(true, tight),
        entries.pieces(block.total().get(column), Naming.PLACE),
        block.columns().get(column).align());
  }
}
