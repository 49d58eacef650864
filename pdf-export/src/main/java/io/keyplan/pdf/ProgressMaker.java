package io.keyplan.pdf;

import io.keyplan.document.Datum;
import io.keyplan.document.Progress;
import io.keyplan.document.Progress.Bar;
import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Column;
import io.keyplan.pdf.box.Insets;
import io.keyplan.pdf.box.Ornament;
import io.keyplan.pdf.box.Space;
import io.keyplan.pdf.box.Stack;
import io.keyplan.pdf.box.TableBox;
import io.keyplan.pdf.box.TableBox.Cell;
import io.keyplan.pdf.box.TableRow;
import io.keyplan.pdf.font.Span;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.page.Tag;
import io.keyplan.pdf.page.Tag.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes bars of how far things are: what it is, a bar, the percentage, the state. */
final class ProgressMaker {

  private static final Insets PAD = new Insets(4, 6, 4, 0);
  private static final double THICKNESS = 8;
  private static final double FULL = 100;

  private final PdfContext context;

  ProgressMaker(PdfContext context) {
    this.context = context;
  }

  Column make(Progress block) {
    Stack stack = new Stack();
    if (!block.label().isEmpty()) {
      stack.addKept(context.paragraph(block.label(), context.looks().label(), Tag.of("P")), 0);
    }
    boolean states = block.bars().stream().anyMatch(bar -> !bar.state().isBlank());
    double[] shares = states ? new double[] {42, 30, 9, 19} : new double[] {50, 40, 10};
    List<TableRow> rows = new ArrayList<>();
    for (Bar bar : block.bars()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(cell(what(bar), Scope.ROW));
      cells.add(cell(bar(bar.percent()), Scope.NONE));
      cells.add(cell(percent(bar), Scope.NONE));
      if (states) {
        cells.add(cell(state(bar), Scope.NONE));
      }
      rows.add(TableRow.of(cells, 0, false, TableBox.rule(context.palette().hairline())));
    }
    return rows.isEmpty()
        ? stack.column()
        : stack.add(TableBox.of(shares, List.of(), rows), 4).column();
  }

  private static Cell cell(Box content, Scope scope) {
    return new Cell(content, PAD, 1, scope, Align.CENTER, null);
  }

  private Box what(Bar bar) {
    TextStyle strong = context.looks().strongCell();
    if (bar.comment().isEmpty()) {
      return context.entries().named(bar.title(), strong, Align.START, null);
    }
    return new Stack()
        .add(context.entries().named(bar.title(), strong, Align.START, Tag.of("P")), 0)
        .add(context.paragraph(bar.comment(), context.looks().small(), Tag.of("P")), 1)
        .column();
  }

  /** The percentage beside it says the same. */
  private Box bar(@Nullable BigDecimal percent) {
    return percent == null ? Space.NONE : bar(context, percent, THICKNESS);
  }

  static Box bar(PdfContext context, BigDecimal percent, double thickness) {
    double share = Math.max(0, Math.min(1, percent.doubleValue() / FULL));
    return new Ornament(
        thickness,
        (canvas, area) -> {
          canvas.fill(area.x(), area.y(), area.width(), thickness, context.palette().hairline());
          if (share > 0) {
            canvas.fill(
                area.x(), area.y(), area.width() * share, thickness, context.palette().primary());
          }
        });
  }

  private Box percent(Bar bar) {
    String text = bar.percent() == null ? "–" : context.formats().percent(bar.percent(), 0);
    return context.paragraph(List.of(Span.of(text, context.looks().strongCell())), Align.END, null);
  }

  private Box state(Bar bar) {
    return bar.state() instanceof Datum.State
        ? context.paragraph(
            List.of(context.entries().pill(bar.state(), context.looks().smallCell())),
            Align.START,
            null)
        : Space.NONE;
  }
}
