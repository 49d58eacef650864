package io.keyplan.pdf;

import io.keyplan.document.Chart;
import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Column;
import io.keyplan.pdf.box.Figure;
import io.keyplan.pdf.box.Insets;
import io.keyplan.pdf.box.Space;
import io.keyplan.pdf.box.Stack;
import io.keyplan.pdf.box.TableBox;
import io.keyplan.pdf.box.TableBox.Cell;
import io.keyplan.pdf.box.TableRow;
import io.keyplan.pdf.font.Span;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.font.Weight;
import io.keyplan.pdf.page.Tag;
import io.keyplan.pdf.page.Tag.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes charts as drawings, and their numbers as a small table below. */
final class ChartMaker {

  private static final double HEIGHT = 170;
  private static final double BAR = 26;
  private static final double SIZE = 8;
  private static final Insets PAD = Insets.of(2, 4);

  private final PdfContext context;

  ChartMaker(PdfContext context) {
    this.context = context;
  }

  Column make(Chart block, double width) {
    Stack stack = new Stack();
    ChartNumbers numbers = ChartNumbers.of(block, context.formats());
    String caption = numbers.scale().caption(block, context.messages());
    if (!caption.isEmpty()) {
      stack.addKept(context.paragraph(caption, context.looks().label(), Tag.of("P")), 0);
    }
    stack.addKept(figure(block), 6);
    return stack.add(data(block, SIZE, width), 4).column();
  }

  private Box figure(Chart chart) {
    int bars = chart.categories().size() * Math.max(1, chart.series().size());
    double height =
        chart.kind() == Chart.Kind.BARS ? Math.min(2.5 * HEIGHT, Math.max(80, bars * BAR)) : HEIGHT;
    ChartPainter painter =
        new ChartPainter(
            chart,
            context.text("word.total"),
            context.formats(),
            context.palette(),
            context.file().typesetter(),
            SIZE);
    return new Figure(Tag.figure(chart.alternative()), height, painter);
  }

  /**
   * Makes the table of a chart's numbers: a row for each series, as long as that fits.
   *
   * @param size size of the text in points
   */
  Box data(Chart chart, double size, double width) {
    TextStyle style = TextStyle.of(Weight.REGULAR, size, context.palette().secondary());
    boolean across = fitsAcross(chart, style, width);
    List<String> columns = across ? chart.categories() : names(chart);
    List<String> lines = across ? names(chart) : chart.categories();
    List<TableRow> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(cell(lines.get(i), style, Scope.ROW, Align.START));
      for (int j = 0; j < columns.size(); j++) {
        cells.add(
            cell(number(chart, across ? i : j, across ? j : i), style, Scope.NONE, Align.END));
      }
      rows.add(row(cells));
    }
    List<Cell> heading = new ArrayList<>();
    heading.add(cell("", style, Scope.NONE, Align.START));
    columns.forEach(
        name -> heading.add(cell(name, style.weighing(Weight.BOLD), Scope.COLUMN, Align.END)));
    double[] shares = new double[columns.size() + 1];
    Arrays.fill(shares, 1);
    shares[0] = Math.max(1.2, 0.25 * shares.length);
    return TableBox.of(shares, List.of(row(heading)), rows);
  }

  private static List<String> names(Chart chart) {
    return chart.series().stream().map(Chart.Series::name).toList();
  }

  private boolean fitsAcross(Chart chart, TextStyle style, double width) {
    int columns = chart.categories().size();
    double each = width / (columns * 1.25 + 1.45) - PAD.left() - PAD.right();
    Letters letters = new Letters(context.file().typesetter());
    for (int i = 0; i < chart.series().size(); i++) {
      for (int j = 0; j < columns; j++) {
        if (letters.width(number(chart, i, j), style) > each) {
          return false;
        }
      }
    }
    return chart.categories().stream().allMatch(name -> letters.width(name, style) <= 2 * each);
  }

  private String number(Chart chart, int series, int category) {
    BigDecimal value = chart.series().get(series).values().get(category);
    return value == null ? "" : ChartNumbers.of(chart, context.formats()).full(value);
  }

  private Cell cell(String text, TextStyle style, Scope scope, Align align) {
    Box content =
        text.isEmpty() ? Space.NONE : context.paragraph(List.of(Span.of(text, style)), align, null);
    return new Cell(content, PAD, 1, scope, Align.END, null);
  }

  private TableRow row(List<Cell> cells) {
    return TableRow.of(cells, 0, false, TableBox.rule(context.palette().hairline()));
  }
}
