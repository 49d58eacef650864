package io.keyplan.pdf;

import io.keyplan.document.Chart;
import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Insets;
import io.keyplan.pdf.box.Space;
import io.keyplan.pdf.box.TableBox;
import io.keyplan.pdf.box.TableCell;
import io.keyplan.pdf.box.TableRow;
import io.keyplan.pdf.font.Span;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.font.Weight;
import io.keyplan.pdf.page.Tag.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Makes the numbers of charts as small tables, for those who do not see the drawing. */
final class ChartData {

  private static final Insets PAD = Insets.of(2, 4);

  /** With more series than these, the last may be a sum. */
  private static final int FEW = 4;

  private final PdfContext context;

  ChartData(PdfContext context) {
    this.context = context;
  }

  /**
   * Says whether some words, such as those of a table, name all series and categories; where there
   * are many series, the last may be the sum of others that are named.
   */
  static boolean isIn(Chart chart, Set<String> words) {
    List<String> names = names(chart);
    List<String> own = names.size() > FEW ? names.subList(0, names.size() - 1) : names;
    return words.containsAll(chart.categories()) && (names.size() == 1 || words.containsAll(own));
  }

  /**
   * Makes the table of a chart's numbers: a row for each series, as long as that fits.
   *
   * @param size size of the text in points
   */
  TableBox table(Chart chart, double size, double width) {
    TextStyle style = TextStyle.of(Weight.REGULAR, size, context.palette().secondary());
    ChartNumbers numbers = ChartNumbers.of(chart, context.formats());
    boolean across = fitsAcross(numbers, style, width);
    List<String> columns = across ? chart.categories() : names(chart);
    List<String> lines = across ? names(chart) : chart.categories();
    List<TableRow> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<TableCell> cells = new ArrayList<>();
      cells.add(cell(lines.get(i), style, Scope.ROW, Align.START));
      for (int j = 0; j < columns.size(); j++) {
        cells.add(
            cell(number(numbers, across ? i : j, across ? j : i), style, Scope.NONE, Align.END));
      }
      rows.add(row(cells));
    }
    List<TableCell> heading = new ArrayList<>();
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

  private boolean fitsAcross(ChartNumbers numbers, TextStyle style, double width) {
    Chart chart = numbers.chart();
    int columns = chart.categories().size();
    double each = width / (columns * 1.25 + 1.45) - PAD.left() - PAD.right();
    LabelWriter labels = new LabelWriter(context.file().typesetter());
    for (int i = 0; i < chart.series().size(); i++) {
      for (int j = 0; j < columns; j++) {
        if (labels.width(number(numbers, i, j), style) > each) {
          return false;
        }
      }
    }
    return chart.categories().stream().allMatch(name -> labels.width(name, style) <= 2 * each);
  }

  private static String number(ChartNumbers numbers, int series, int category) {
    BigDecimal value = numbers.chart().series().get(series).values().get(category);
    return value == null ? "" : numbers.full(value);
  }

  private TableCell cell(String text, TextStyle style, Scope scope, Align align) {
    Box content =
        text.isEmpty() ? Space.NONE : context.paragraph(List.of(Span.of(text, style)), align, null);
    return new TableCell(content, PAD, 1, scope, Align.END, null);
  }

  private TableRow row(List<TableCell> cells) {
    return TableRow.of(cells, 0, false, TableBox.rule(context.palette().hairline()));
  }
}
