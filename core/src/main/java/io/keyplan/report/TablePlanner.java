package io.keyplan.report;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Align;
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
  private static final int DEEPEST = 8;
  private static final double LONGEST = 230;
  private static final double MOST_LEAST = 150;
  private static final double LONGEST_HEADING = 90;
  private static final double BAR = 96;
  private static final double BAR_THICKNESS = 7;
  private static final double ROOM_TO_WRITE = 48;
  private static final double ROOM_FOR_LINES = 80;

  /** Room between what shares a place, in points. */
  private static final double STACKED = 2;

  /** Stands where nothing is said. */
  private static final String NOTHING = "–";

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
    ColumnStacks stacks = stacks(width);
    boolean tight = !stacks.fits(usualShares, width);
    List<Row> rows = new ArrayList<>(List.of(heading(stacks)));
    addHints(rows, stacks);
    for (int i = 0; i < block.rows().size(); i++) {
      if (stacks.begins(block, i)) {
        rows.add(group(i, stacks));
      }
      rows.add(row(i, stacks, tight));
    }
    if (!block.total().isEmpty()) {
      rows.add(total(stacks, tight));
    }
    TablePart table =
        new TablePart(
            TableRole.RECORDS, block.list(), title(), columns(stacks, tight, width), rows);
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
    return !stacks(width).fits(usualShares, width);
  }

  private ColumnStacks stacks(double width) {
    return ColumnStacks.of(block, usualShares, width, entries.isForm());
  }

  private List<TablePart.Column> columns(ColumnStacks stacks, boolean tight, double width) {
    List<ColumnShares> shares = stacks.shares(tight ? shares(true) : usualShares);
    double[] widths = ColumnShares.share(shares, width);
    List<TablePart.Column> columns = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      Column first = block.columns().get(stacks.stacks().get(i).get(0));
      columns.add(new TablePart.Column(first.key(), widths[i]));
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
        double unbroken = isUnbroken(entry) ? measure.width(text) : measure.longestWord(text);
        least = Math.max(least, indent + unbroken);
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

  /** A day, a number or a state is read at a glance only as a whole. */
  private static boolean isUnbroken(Entry entry) {
    return !(entry.datum() instanceof Datum.Words || entry.datum() instanceof Datum.Link);
  }

  private double indent(Table.Row row) {
    return style.tables().indent() * Math.min(row.level(), DEEPEST);
  }

  // ---- rows -------------------------------------------------------------------------------------

  private Row heading(ColumnStacks stacks) {
    List<Cell> cells = new ArrayList<>();
    for (List<Integer> stack : stacks.stacks()) {
      List<ReportPart> labels = stack.stream().map(this::label).toList();
      cells.add(new Cell(stacked(labels), 1, true, 0, null));
    }
    return new Row(Kind.HEADING, "", cells, 0, true);
  }

  private ReportPart label(int index) {
    Column column = block.columns().get(index);
    return new TextPart(
        TextRole.COLUMN_HEADING, List.of(TextPiece.words(column.label())), column.align());
  }

  /** Puts what shares a place below each other. */
  private static ReportPart stacked(List<ReportPart> parts) {
    ColumnPart.Builder column = new ColumnPart.Builder();
    parts.forEach(part -> column.add(part, STACKED));
    return column.part();
  }

  /** A line stays empty only below the last value: the lines of a place tell what is what. */
  private static List<ReportPart> inLine(List<ReportPart> parts, Align align) {
    List<ReportPart> said = new ArrayList<>();
    for (int i = parts.size() - 1; i >= 0; i--) {
      boolean empty = parts.get(i).equals(ColumnPart.EMPTY);
      if (!empty) {
        said.add(0, parts.get(i));
      } else if (!said.isEmpty()) {
        said.add(0, new TextPart(TextRole.CELL, List.of(TextPiece.words(NOTHING)), align));
      }
    }
    return said;
  }

  /** Adds a row that says what to write in each column; none where there is nothing to say. */
  private void addHints(List<Row> rows, ColumnStacks stacks) {
    List<String> hints = new ArrayList<>();
    for (int i = 0; i < block.columns().size(); i++) {
      hints.add(block.rows().isEmpty() ? "" : hint(block.rows().get(0).cells().get(i)));
    }
    if (hints.stream().allMatch(String::isEmpty)) {
      return;
    }
    List<Cell> cells = new ArrayList<>();
    for (List<Integer> stack : stacks.stacks()) {
      List<ReportPart> texts =
          stack.stream()
              .map(hints::get)
              .filter(hint -> !hint.isEmpty())
              .map(hint -> (ReportPart) TextPart.of(TextRole.HINT, hint))
              .toList();
      cells.add(Cell.of(stacked(texts)));
    }
    rows.add(new Row(Kind.HINT, "", cells, 0, true));
  }

  /** Where there is a choice, the choices say it themselves. */
  private String hint(Entry entry) {
    return entry.input().kind() == Input.Kind.CHOICE ? "" : entries.hint(entry);
  }

  /** Says to which group the rows below belong. */
  private Row group(int index, ColumnStacks stacks) {
    Column column = block.columns().get(stacks.group());
    Entry entry = block.rows().get(index).cells().get(stacks.group());
    ReportPart text =
        entries.isSilent(entry)
            ? TextPart.of(TextRole.STRONG_CELL, NOTHING)
            : new TextPart(
                TextRole.STRONG_CELL, entries.pieces(entry, Naming.PLACE), column.align());
    Cell cell = new Cell(text, stacks.stacks().size(), true, 0, null);
    return new Row(Kind.GROUP, "", List.of(cell), 0, true);
  }

  private Row row(int index, ColumnStacks stacks, boolean tight) {
    Table.Row row = block.rows().get(index);
    List<Cell> cells = new ArrayList<>();
    for (List<Integer> stack : stacks.stacks()) {
      Column column = block.columns().get(stack.get(0));
      Entry entry = row.cells().get(stack.get(0));
      boolean first = cells.isEmpty();
      boolean names = column.display() == Display.STRONG && first && !entries.isOpen(entry);
      List<ReportPart> parts = new ArrayList<>();
      for (int i : stack) {
        parts.add(content(row.cells().get(i), block.columns().get(i), tight));
      }
      ReportPart content = stacked(inLine(parts, column.align()));
      cells.add(new Cell(content, 1, names, first ? indent(row) : 0, null));
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

  private Row total(ColumnStacks stacks, boolean tight) {
    List<Cell> cells = new ArrayList<>();
    for (List<Integer> stack : stacks.stacks()) {
      List<ReportPart> sums = new ArrayList<>();
      for (int i : stack) {
        sums.add(block.total().get(i).isBlank() ? ColumnPart.EMPTY : sum(i, tight));
      }
      Align align = block.columns().get(stack.get(0)).align();
      cells.add(new Cell(stacked(inLine(sums, align)), 1, cells.isEmpty(), 0, null));
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
