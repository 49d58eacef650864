package io.keyplan.pdf;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Matrix;
import io.keyplan.document.Matrix.Key;
import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Column;
import io.keyplan.pdf.box.Insets;
import io.keyplan.pdf.box.Stack;
import io.keyplan.pdf.box.TableBox;
import io.keyplan.pdf.box.TableBox.Cell;
import io.keyplan.pdf.box.TableRow;
import io.keyplan.pdf.font.Span;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.page.Tag;
import io.keyplan.pdf.page.Tag.Scope;
import io.keyplan.theme.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes matrices: tables whose cells say a state by a letter on a tint. */
final class MatrixMaker {

  private static final Insets PAD = Insets.of(4.5, 5);
  private static final Insets FORM_PAD = Insets.of(2, 2.5);
  private static final double PLACE = 16;
  private static final double FORM_ROW = 27;

  private final PdfContext context;

  MatrixMaker(PdfContext context) {
    this.context = context;
  }

  Column make(Matrix block, double width) {
    Stack stack = new Stack();
    if (!block.caption().isEmpty()) {
      stack.addKept(context.paragraph(block.caption(), context.looks().label(), Tag.of("P")), 0);
    }
    List<TableRow> rows = new ArrayList<>();
    Map<String, String> letters = block.letters();
    block.rows().forEach(row -> rows.add(row(block, row, letters)));
    if (!block.totals().isEmpty()) {
      rows.add(totals(block));
    }
    TableBox table = TableBox.of(widths(block, width), List.of(heading(block)), rows);
    if (block.legend().isEmpty()) {
      return stack.add(table, 4).column();
    }
    return stack.addKept(table, 4).add(legend(block.legend()), 5).column();
  }

  private double[] widths(Matrix block, double width) {
    int columns = block.columns().size() + (block.totalTitle().isEmpty() ? 0 : 1);
    List<ColumnShares> shares = new ArrayList<>();
    TextStyle strong = context.looks().strongCell();
    double least = context.paragraph(block.rowTitle(), strong, null).longestWord();
    double best = 80;
    for (Matrix.Row row : block.rows()) {
      var label = context.paragraph(context.entries().text(row.label()), strong, null);
      least = Math.max(least, Math.min(110, label.longestWord()));
      best = Math.max(best, Math.min(170, label.naturalWidth()));
    }
    shares.add(new ColumnShares(least + 10, Math.max(least, best) + 10));
    double each = Math.max(20, (width - best - 10) / Math.max(columns, 3));
    for (Entry column : block.columns()) {
      shares.add(column(context.entries().text(column), each));
    }
    if (!block.totalTitle().isEmpty()) {
      shares.add(column(block.totalTitle(), each));
    }
    return ColumnShares.share(shares, width);
  }

  /** Columns are of the same width, unless a long word needs more. */
  private ColumnShares column(String name, double each) {
    double word = context.paragraph(name, context.looks().columnHeading(), null).longestWord();
    double least = Math.max(Math.min(each, 40), Math.min(120, word + 11));
    return new ColumnShares(least, Math.max(least, each));
  }

  private TableRow heading(Matrix block) {
    List<Cell> cells = new ArrayList<>();
    cells.add(heading(named(block.rowTitle(), Align.START), false));
    for (Entry column : block.columns()) {
      boolean open = context.entries().isOpen(column);
      Box name =
          open
              ? context.entries().field(column, 16)
              : named(context.entries().text(column), Align.CENTER);
      cells.add(heading(name, open));
    }
    if (!block.totalTitle().isEmpty()) {
      cells.add(heading(named(block.totalTitle(), Align.END), false));
    }
    return TableRow.of(cells, 0, true, null);
  }

  private Box named(String text, Align align) {
    return context.paragraph(List.of(Span.of(text, context.looks().columnHeading())), align, null);
  }

  private Cell heading(Box content, boolean open) {
    return new Cell(
        content,
        open ? FORM_PAD : PAD,
        1,
        Scope.COLUMN,
        open ? Align.START : Align.CENTER,
        context.palette().primary());
  }

  private TableRow row(Matrix block, Matrix.Row row, Map<String, String> letters) {
    List<Cell> cells = new ArrayList<>();
    boolean open = context.entries().isOpen(row.label());
    Box label = context.entries().box(row.label(), context.looks().strongCell(), null);
    cells.add(
        new Cell(
            label, open ? FORM_PAD : PAD, 1, Scope.ROW, open ? Align.START : Align.CENTER, null));
    row.cells().forEach(cell -> cells.add(cell(cell, letters)));
    if (!block.totalTitle().isEmpty()) {
      cells.add(total(row.total()));
    }
    return TableRow.of(
        cells,
        context.isForm() ? FORM_ROW : 0,
        false,
        context.isForm() ? null : TableBox.rule(context.palette().hairline()));
  }

  private Cell cell(Matrix.Cell cell, Map<String, String> letters) {
    Entry state = cell.state();
    if (context.entries().isOpen(state)) {
      return new Cell(places(cell), FORM_PAD, 1, Scope.NONE, Align.START, null);
    }
    List<List<Span>> lines = new ArrayList<>();
    String letter = cell.letter();
    if (letter.isEmpty() && state.datum() instanceof Datum.State known) {
      letter = letters.getOrDefault(known.code(), known.label());
    }
    if (!letter.isEmpty()) {
      lines.add(List.of(Span.of(letter, strong(state))));
    }
    if (!cell.amount().isBlank()) {
      lines.add(context.entries().compact(cell.amount(), context.looks().cell()));
    }
    if (!cell.note().isEmpty()) {
      lines.add(List.of(Span.of(cell.note(), context.looks().small())));
    }
    Stack stack = new Stack();
    lines.forEach(
        line ->
            stack.add(
                context.paragraph(line, Align.CENTER, lines.size() > 1 ? Tag.of("P") : null), 1));
    return new Cell(stack.column(), PAD, 1, Scope.NONE, Align.CENTER, tint(state));
  }

  private Box places(Matrix.Cell cell) {
    Box state = context.entries().field(cell.state(), PLACE);
    return context.entries().isOpen(cell.amount())
        ? Column.of(2, state, context.entries().field(cell.amount(), PLACE))
        : state;
  }

  private TextStyle strong(Entry state) {
    TextStyle strong = context.looks().strong();
    return state.datum() instanceof Datum.State known
        ? strong.in(context.palette().tone(known.tone()).text())
        : strong;
  }

  private @Nullable Color tint(Entry state) {
    return state.datum() instanceof Datum.State known
        ? context.palette().tone(known.tone()).tint()
        : null;
  }

  private Cell total(Datum total) {
    Box number =
        context.paragraph(
            List.of(Span.of(context.formats().compact(total), context.looks().strongCell())),
            Align.END,
            null);
    return new Cell(number, PAD, 1, Scope.NONE, Align.CENTER, null);
  }

  private TableRow totals(Matrix block) {
    int columns = block.columns().size() + (block.totalTitle().isEmpty() ? 0 : 1);
    List<Cell> cells = new ArrayList<>();
    Box title = context.paragraph(block.totalTitle(), context.looks().strongCell(), null);
    cells.add(new Cell(title, PAD, 1, Scope.ROW, Align.CENTER, null));
    for (int i = 0; i < columns; i++) {
      cells.add(total(i < block.totals().size() ? block.totals().get(i) : Datum.BLANK));
    }
    return TableRow.of(cells, 0, false, TableBox.rule(context.palette().secondary()));
  }

  private Box legend(List<Key> keys) {
    TextStyle small = context.looks().small();
    List<Span> spans = new ArrayList<>();
    for (Key key : keys) {
      if (!spans.isEmpty()) {
        spans.add(Span.of("   ", small));
      }
      if (!key.letter().isEmpty()) {
        Datum.State letter = new Datum.State(key.state().code(), key.letter(), key.state().tone());
        spans.add(context.entries().pill(letter, small));
      }
      spans.add(Span.of("\u00A0" + key.state().label().replace(' ', '\u00A0'), small));
    }
    return context.paragraph(spans, Align.START, Tag.of("P"));
  }
}
