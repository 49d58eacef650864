package io.keyplan.report;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Item;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Align;
import io.keyplan.document.Table.Column;
import io.keyplan.document.Table.Display;
import io.keyplan.report.part.BarPart;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.PlacePart;
import io.keyplan.report.part.ReportPart;
import io.keyplan.report.part.TablePart;
import io.keyplan.report.part.TablePart.Cell;
import io.keyplan.report.part.TablePart.Kind;
import io.keyplan.report.part.TablePart.Row;
import io.keyplan.report.part.TablePart.Source;
import io.keyplan.report.part.TableRole;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextPiece;
import io.keyplan.report.part.TextRole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plans a table: the heading repeats, rows stay whole. Lives for one plan. */
final class TablePlanner {

  private static final int SMALL = 5;

  /** So many rows stand at least on either page of a table that is divided. */
  private static final int TOGETHER = 3;

  private static final int SMALL_FORM = 3;
  private static final double BAR_THICKNESS = 7;

  /** Room between what shares a place, in points. */
  private static final double STACKED = 2;

  /** Height of a place to write that shares its own with others, in points. */
  private static final double SHARED_PLACE = 19;

  /** Longer hints make a row that nobody reads. */
  private static final int LINES_OF_HINT = 3;

  /** Stands between labels that run on; no line begins with it. */
  private static final String NEXT_LABEL = "\u00a0· ";

  /** Stands where nothing is said. */
  private static final String NOTHING = "–";

  private final Table block;
  private final EntryTexts entries;
  private final ReportStyle style;
  private final TextMeasure measure;
  private final TableMeasure usual;
  private final GroupHeads heads;

  /**
   * Begins a plan.
   *
   * @param heads what is to be said of its groups
   */
  TablePlanner(
      Table block, GroupHeads heads, EntryTexts entries, ReportStyle style, TextMeasure measure) {
    this.block = block;
    this.heads = heads;
    this.entries = entries;
    this.style = style;
    this.measure = measure;
    this.usual = new TableMeasure(block, !heads.isEmpty(), entries, style, measure, false);
  }

  ColumnPart plan(double width) {
    if (block.columns().isEmpty()) {
      return ColumnPart.EMPTY;
    }
    ColumnPart.Builder column = new ColumnPart.Builder();
    if (!block.caption().isEmpty()) {
      column.addKept(TextPart.of(TextRole.CAPTION, block.caption()), 0);
    }
    ColumnStacks stacks = usual.stacks(width);
    TableMeasure texts =
        usual.fits(stacks, width)
            ? usual
            : new TableMeasure(block, !heads.isEmpty(), entries, style, measure, true);
    List<Row> rows = new ArrayList<>(List.of(heading(stacks, texts)));
    double[] widths = texts.widths(stacks, width);
    addHints(rows, stacks, widths);
    for (int i = 0; i < block.rows().size(); i++) {
      if (stacks.begins(block, i)) {
        rows.add(group(i, stacks));
      }
      rows.add(row(i, stacks, texts));
    }
    if (!block.total().isEmpty()) {
      rows.add(total(stacks, texts));
    }
    TablePart table =
        new TablePart(
            TableRole.RECORDS,
            new Source(block, stacks.group()),
            title(),
            columns(stacks, widths),
            rows);
    return column.add(table, style.gaps().table()).build();
  }

  private String title() {
    return block.caption().isEmpty()
        ? block.columns().stream().map(Column::label).collect(Collectors.joining(", "))
        : block.caption();
  }

  /** Says whether the table would be crammed on an upright page. */
  boolean wantsWidePage(double width) {
    return !usual.fits(usual.stacks(width), width);
  }

  private List<TablePart.Column> columns(ColumnStacks stacks, double[] widths) {
    List<TablePart.Column> columns = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      Column first = block.columns().get(stacks.stacks().get(i).get(0));
      columns.add(new TablePart.Column(first.key(), widths[i]));
    }
    return columns;
  }

  // ---- rows -------------------------------------------------------------------------------------

  private Row heading(ColumnStacks stacks, TableMeasure texts) {
    List<Cell> cells = new ArrayList<>();
    for (List<Integer> stack : stacks.stacks()) {
      List<ReportPart> labels = stack.stream().<ReportPart>map(texts::heading).toList();
      cells.add(new Cell(namesItself(stack) ? runOn(stack) : stacked(labels), 1, true, 0, null));
    }
    return new Row(Kind.HEADING, "", cells, 0, true);
  }

  /** Says whether values of a place say what they are, so that its lines need not. */
  private boolean namesItself(List<Integer> stack) {
    return stack.stream().map(block.columns()::get).anyMatch(usual::namesItself);
  }

  private TextPart runOn(List<Integer> stack) {
    return TextPart.of(
        TextRole.COLUMN_HEADING,
        stack.stream()
            .map(column -> block.columns().get(column).label())
            .collect(Collectors.joining(NEXT_LABEL)));
  }

  /** Puts what shares a place below each other. */
  private static ReportPart stacked(List<ReportPart> parts) {
    return stacked(parts, STACKED);
  }

  private static ReportPart stacked(List<ReportPart> parts, double gap) {
    ColumnPart.Builder column = new ColumnPart.Builder();
    parts.forEach(part -> column.add(part, gap));
    return column.part();
  }

  /**
   * The lines of a place tell what is what: none stays empty, but for those below the last value
   * where nobody edits them.
   */
  private List<ReportPart> inLine(List<ReportPart> parts, Align align) {
    List<ReportPart> said = new ArrayList<>();
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (!isEmpty(parts.get(i))) {
        said.add(0, parts.get(i));
      } else if (!said.isEmpty() || style.inline() && parts.size() > 1) {
        said.add(0, new TextPart(TextRole.CELL, List.of(TextPiece.words(NOTHING)), align));
      }
    }
    return said;
  }

  private static List<ReportPart> said(List<ReportPart> parts) {
    return parts.stream().filter(part -> !isEmpty(part)).toList();
  }

  private static boolean isEmpty(ReportPart part) {
    return part instanceof ColumnPart column && column.isEmpty();
  }

  /**
   * Adds a row that says what to write in the columns; none where there is nothing to say. What a
   * column has no room for is left to its places.
   */
  private void addHints(List<Row> rows, ColumnStacks stacks, double[] widths) {
    List<String> hints = new ArrayList<>();
    for (int i = 0; i < block.columns().size(); i++) {
      hints.add(block.rows().isEmpty() ? "" : hint(block.rows().get(0).cells().get(i)));
    }
    if (hints.stream().allMatch(String::isEmpty)) {
      return;
    }
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < stacks.stacks().size(); i++) {
      double room = widths[i] - style.tables().cell(TableRole.RECORDS).across();
      List<String> texts = stacks.stacks().get(i).stream().map(hints::get).toList();
      cells.add(Cell.of(stacked(readable(texts, room))));
    }
    rows.add(new Row(Kind.HINT, "", cells, 0, true));
  }

  /** Gives the hints of a place, as far as there is room for them. */
  private List<ReportPart> readable(List<String> hints, double room) {
    List<ReportPart> readable = new ArrayList<>();
    int lines = 0;
    for (String hint : hints) {
      TextPart text = TextPart.of(TextRole.HINT, hint);
      int more = hint.isEmpty() ? 0 : measure.lines(text, room);
      if (more > 0 && lines + more <= LINES_OF_HINT) {
        readable.add(text);
        lines += more;
      }
    }
    return readable;
  }

  /** Of a choice or a day, the place and the column's name say it all. */
  private String hint(Entry entry) {
    return switch (entry.input().kind()) {
      case CHOICE, DATE -> "";
      default -> entries.hint(entry);
    };
  }

  /** Says to which group the rows below belong. */
  private Row group(int index, ColumnStacks stacks) {
    Column column = block.columns().get(stacks.group());
    Entry entry = block.rows().get(index).cells().get(stacks.group());
    Item head = heads.of(entry.datum());
    ReportPart text =
        head != null
            ? head(head)
            : entries.isSilent(entry)
                ? TextPart.of(TextRole.STRONG_CELL, NOTHING)
                : new TextPart(
                    TextRole.STRONG_CELL, entries.pieces(entry, Naming.PLACE), column.align());
    Cell cell = new Cell(text, stacks.stacks().size(), true, 0, null);
    return new Row(Kind.GROUP, "", List.of(cell), 0, true);
  }

  private ReportPart head(Item item) {
    List<ReportPart> lines = new ArrayList<>();
    lines.add(entries.part(TextRole.STRONG_CELL, item.title()));
    new ItemsPlanner(entries, measure).detail(TextRole.CELL_DETAIL, item).ifPresent(lines::add);
    return stacked(lines, 0);
  }

  private Row row(int index, ColumnStacks stacks, TableMeasure texts) {
    Table.Row row = block.rows().get(index);
    List<Cell> cells = new ArrayList<>();
    for (List<Integer> stack : stacks.stacks()) {
      Column column = block.columns().get(stack.get(0));
      Entry entry = row.cells().get(stack.get(0));
      boolean first = cells.isEmpty();
      boolean names = column.display() == Display.STRONG && first && !entries.isOpen(entry);
      List<ReportPart> parts = new ArrayList<>();
      for (int i : stack) {
        TextPart text = texts.text(index, i);
        parts.add(content(row.cells().get(i), block.columns().get(i), text, stack.size() > 1));
      }
      ReportPart content =
          namesItself(stack) ? stacked(said(parts), 0) : stacked(inLine(parts, column.align()));
      cells.add(new Cell(content, 1, names, first ? style.tables().indent(row) : 0, null));
    }
    double least = entries.isForm() ? style.tables().formRow() : 0;
    return new Row(Kind.BODY, row.id(), cells, least, staysWithNext(index));
  }

  /** A small table is not torn at all. */
  private boolean staysWithNext(int row) {
    int count = block.rows().size();
    int last = count - 1;
    boolean form = entries.isForm();
    int together = form ? 2 : TOGETHER;
    boolean edge = row < together - 1 || row > last - together;
    return row < last && (count <= (form ? SMALL_FORM : SMALL) || edge)
        || row == last && !block.total().isEmpty();
  }

  private ReportPart content(Entry entry, Column column, @Nullable TextPart text, boolean shared) {
    if (entries.isOpen(entry)) {
      double alone = style.tables().formRow() - style.tables().place().down();
      double least = shared ? SHARED_PLACE : alone;
      return new PlacePart(entry, TextRole.CELL, column.align(), least);
    }
    if (text == null) {
      return ColumnPart.EMPTY;
    }
    return column.display() == Display.BAR && entry.datum() instanceof Datum.Share share
        ? new BarPart(share.percent(), BAR_THICKNESS, text)
        : text;
  }

  private Row total(ColumnStacks stacks, TableMeasure texts) {
    List<Cell> cells = new ArrayList<>();
    for (List<Integer> stack : stacks.stacks()) {
      List<ReportPart> sums = new ArrayList<>();
      for (int i : stack) {
        TextPart sum = texts.total(i);
        sums.add(sum == null ? ColumnPart.EMPTY : sum);
      }
      Align align = block.columns().get(stack.get(0)).align();
      boolean none = sums.stream().allMatch(ColumnPart.EMPTY::equals);
      ReportPart content = none ? ColumnPart.EMPTY : stacked(inLine(sums, align));
      cells.add(new Cell(content, 1, cells.isEmpty(), 0, null));
    }
    return new Row(Kind.TOTAL, "", cells, 0, false);
  }
}
