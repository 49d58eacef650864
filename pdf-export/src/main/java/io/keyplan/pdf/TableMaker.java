package io.keyplan.pdf;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Column;
import io.keyplan.document.Table.Display;
import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Insets;
import io.keyplan.pdf.box.Least;
import io.keyplan.pdf.box.Row;
import io.keyplan.pdf.box.Space;
import io.keyplan.pdf.box.Stack;
import io.keyplan.pdf.box.TableBox;
import io.keyplan.pdf.box.TableBox.Cell;
import io.keyplan.pdf.box.TableRow;
import io.keyplan.pdf.box.TextBox;
import io.keyplan.pdf.font.Span;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.page.Tag;
import io.keyplan.pdf.page.Tag.Scope;
import io.keyplan.theme.Color;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a table: the heading repeats, rows stay whole. Lives for one export. */
final class TableMaker {

  private static final int SMALL = 6;
  private static final int SMALL_FORM = 3;
  private static final int MANY_COLUMNS = 8;
  private static final double INDENT = 10;
  private static final int DEEPEST = 8;
  private static final double LONGEST = 230;
  private static final double BAR = 56;
  private static final double ROOM_TO_WRITE = 48;
  private static final double ROOM_FOR_LINES = 80;
  private static final double FORM_ROW = 27;
  private static final Insets PAD = Insets.of(4.5, 5);
  private static final Insets FORM_PAD = Insets.of(2, 2.5);

  private final PdfContext context;
  private final Table block;
  private final Map<Column, Map<Entry, TextBox>> texts = new IdentityHashMap<>();
  private @Nullable List<ColumnShares> usualShares;

  TableMaker(PdfContext context, Table block) {
    this.context = context;
    this.block = block;
  }

  io.keyplan.pdf.box.Column make(double width) {
    Stack stack = new Stack();
    if (block.columns().isEmpty()) {
      return stack.column();
    }
    if (!block.caption().isEmpty()) {
      stack.addKept(context.paragraph(block.caption(), context.looks().label(), Tag.of("P")), 0);
    }
    boolean small = sumOfLeast() > width;
    double[] widths = ColumnShares.share(shares(small), width);
    List<TableRow> rows = new ArrayList<>(prompts());
    for (int i = 0; i < block.rows().size(); i++) {
      rows.add(row(i, small));
    }
    if (!block.total().isEmpty()) {
      rows.add(total(small));
    }
    return stack.add(TableBox.of(widths, List.of(heading()), rows), 4).column();
  }

  /** Says whether a table would be crammed on an upright page. */
  boolean wantsWidePage(double width) {
    return block.columns().size() >= MANY_COLUMNS || sumOfLeast() > width;
  }

  private double sumOfLeast() {
    return shares(false).stream().mapToDouble(ColumnShares::least).sum();
  }

  private List<ColumnShares> shares(boolean small) {
    if (!small && usualShares != null) {
      return usualShares;
    }
    List<ColumnShares> shares = new ArrayList<>();
    for (int i = 0; i < block.columns().size(); i++) {
      shares.add(share(i, small));
    }
    if (!small) {
      usualShares = shares;
    }
    return shares;
  }

  private ColumnShares share(int index, boolean small) {
    Column column = block.columns().get(index);
    TextBox label = context.paragraph(column.label(), context.looks().columnHeading(), null);
    double pad = PAD.left() + PAD.right();
    double least = label.longestWord();
    double best = Math.min(label.naturalWidth(), 90);
    for (Table.Row row : block.rows()) {
      Entry entry = row.cells().get(index);
      double indent = index == 0 ? INDENT * Math.min(row.level(), DEEPEST) : 0;
      if (context.entries().isOpen(entry)) {
        boolean lines = entry.input().kind() == Input.Kind.PARAGRAPH;
        least = Math.max(least, indent + (lines ? ROOM_FOR_LINES : ROOM_TO_WRITE));
        best = Math.max(best, indent + (lines ? LONGEST : ROOM_FOR_LINES));
      } else if (!context.entries().isSilent(entry)) {
        TextBox text = text(entry, column, small);
        least = Math.max(least, indent + text.longestWord());
        best = Math.max(best, indent + Math.min(LONGEST, text.naturalWidth()));
        if (column.display() == Display.BAR) {
          best = Math.max(best, BAR + 40);
        }
      }
    }
    if (!block.total().isEmpty() && !block.total().get(index).isBlank()) {
      TextStyle strong = context.looks().strongCell();
      TextBox sum =
          context.paragraph(
              context.entries().spans(block.total().get(index), strong), Align.END, null);
      least = Math.max(least, sum.longestWord());
      best = Math.max(best, Math.min(LONGEST, sum.naturalWidth()));
    }
    double most = 150;
    return new ColumnShares(
        Math.min(least, most) + pad, Math.max(Math.min(least, most), best) + pad);
  }

  private TableRow heading() {
    List<Cell> cells = new ArrayList<>();
    for (Column column : block.columns()) {
      Box label =
          context.paragraph(
              List.of(Span.of(column.label(), context.looks().columnHeading())),
              align(column),
              null);
      cells.add(new Cell(label, PAD, 1, Scope.COLUMN, Align.CENTER, context.palette().primary()));
    }
    return TableRow.of(cells, 0, true, null);
  }

  /** Makes a row that says what to write in each column; none where there is nothing to say. */
  private List<TableRow> prompts() {
    List<Cell> cells = new ArrayList<>();
    boolean any = false;
    for (int i = 0; i < block.columns().size(); i++) {
      String prompt = block.rows().isEmpty() ? "" : prompt(block.rows().get(0).cells().get(i));
      any |= !prompt.isEmpty();
      Box text =
          prompt.isEmpty() ? Space.NONE : context.paragraph(prompt, context.looks().hint(), null);
      cells.add(
          new Cell(text, Insets.of(3, 5), 1, Scope.NONE, Align.START, context.palette().panel()));
    }
    return any ? List.of(TableRow.of(cells, 0, true, null)) : List.of();
  }

  /** Where there is a choice, the choices say it themselves. */
  private String prompt(Entry entry) {
    return entry.input().kind() == Input.Kind.CHOICE ? "" : context.entries().prompt(entry);
  }

  private static Align align(Column column) {
    return Align.valueOf(column.align().name());
  }

  private TableRow row(int index, boolean small) {
    Table.Row row = block.rows().get(index);
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < block.columns().size(); i++) {
      Column column = block.columns().get(i);
      Entry entry = row.cells().get(i);
      double indent = i == 0 ? INDENT * Math.min(row.level(), DEEPEST) : 0;
      boolean names = column.display() == Display.STRONG && i == 0;
      cells.add(cell(entry, column, indent, names, small));
    }
    double least = context.isForm() ? FORM_ROW : 0;
    return TableRow.of(
        cells,
        least,
        staysWithNext(index),
        context.isForm() ? null : TableBox.rule(context.palette().hairline()));
  }

  /** No row stands alone on its page, and a small table is not torn at all. */
  private boolean staysWithNext(int row) {
    int last = block.rows().size() - 1;
    int small = context.isForm() ? SMALL_FORM : SMALL;
    return row < last && (block.rows().size() <= small || row == 0 || row == last - 1)
        || row == last && !block.total().isEmpty();
  }

  private Cell cell(Entry entry, Column column, double indent, boolean names, boolean small) {
    boolean open = context.entries().isOpen(entry);
    Insets pad = open ? FORM_PAD : PAD;
    Insets insets = new Insets(pad.top(), pad.right(), pad.bottom(), pad.left() + indent);
    Scope scope = names && !open ? Scope.ROW : Scope.NONE;
    return new Cell(content(entry, column, small), insets, 1, scope, Align.START, null);
  }

  private Box content(Entry entry, Column column, boolean small) {
    if (context.entries().isOpen(entry)) {
      return context.entries().field(entry, FORM_ROW - FORM_PAD.top() - FORM_PAD.bottom());
    }
    if (context.entries().isSilent(entry)) {
      return Space.NONE;
    }
    TextBox text = text(entry, column, small);
    if (column.display() == Display.BAR && entry.datum() instanceof Datum.Share share) {
      Box bar = ProgressMaker.bar(context, share.percent(), 7);
      return Row.of(List.of(new Least(bar, 10, Align.CENTER), text), new double[] {0.6, 0.4}, 5);
    }
    return text;
  }

  /** Texts are measured for the page, for the columns and for the rows, and made once. */
  private TextBox text(Entry entry, Column column, boolean small) {
    return small
        ? made(entry, column, true)
        : texts
            .computeIfAbsent(column, key -> new IdentityHashMap<>())
            .computeIfAbsent(entry, key -> made(key, column, false));
  }

  private TextBox made(Entry entry, Column column, boolean small) {
    TextStyle plain = small ? context.looks().smallCell() : context.looks().cell();
    TextStyle style =
        column.display() == Display.STRONG
            ? plain.weighing(context.looks().strongCell().weight())
            : plain;
    List<Span> spans =
        column.display() == Display.PILL
            ? context.entries().pill(entry, context.looks().smallCell())
            : context.entries().spans(entry, style);
    return context.paragraph(spans, align(column), null);
  }

  private TableRow total(boolean small) {
    List<Cell> cells = new ArrayList<>();
    TextStyle style = small ? context.looks().smallCell() : context.looks().cell();
    TextStyle strong = style.weighing(context.looks().strongCell().weight());
    Color ground = context.palette().panel();
    for (int i = 0; i < block.columns().size(); i++) {
      Entry entry = block.total().get(i);
      Box text =
          entry.isBlank()
              ? Space.NONE
              : context.paragraph(
                  context.entries().spans(entry, strong), align(block.columns().get(i)), null);
      cells.add(new Cell(text, PAD, 1, i == 0 ? Scope.ROW : Scope.NONE, Align.START, ground));
    }
    return TableRow.of(cells, 0, false, TableBox.rule(context.palette().secondary()));
  }
}
