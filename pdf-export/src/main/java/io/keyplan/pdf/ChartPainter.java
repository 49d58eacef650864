package io.keyplan.pdf;

import io.keyplan.document.Chart;
import io.keyplan.figure.ChartSeries;
import io.keyplan.figure.ChartSeries.Look;
import io.keyplan.i18n.Formats;
import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Area;
import io.keyplan.pdf.box.Figure;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.font.Typesetter;
import io.keyplan.pdf.font.Weight;
import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.LineStyle;
import io.keyplan.pdf.page.ShapeOutline;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import java.util.List;

/** Draws charts: the legend above, the numbers on what they stand for, no grid. */
final class ChartPainter implements Figure.Painter {

  private static final double SWATCH = 8;
  private static final double BETWEEN = 14;

  private final Chart chart;
  private final List<ChartSeries> series;
  private final ChartNumbers numbers;
  private final ChartColors colors;
  private final LabelWriter labels;
  private final TextStyle text;
  private final TextStyle strong;

  /**
   * Creates a painter.
   *
   * @param size size of the text in points
   */
  ChartPainter(Chart chart, Formats formats, Palette palette, Typesetter typesetter, double size) {
    this.chart = chart;
    this.series = ChartSeries.of(chart);
    this.numbers = ChartNumbers.of(chart, formats);
    this.colors = new ChartColors(palette);
    this.labels = new LabelWriter(typesetter);
    this.text = TextStyle.of(Weight.REGULAR, size, palette.secondary());
    this.strong = TextStyle.of(Weight.BOLD, size, palette.ink());
  }

  @Override
  public void paint(Canvas canvas, Area area) {
    if (chart.kind() == Chart.Kind.DOUGHNUT) {
      new RingPainter(chart, numbers, colors, labels, text).paint(canvas, area);
      return;
    }
    double top = legend(canvas, area);
    Area plot = new Area(area.x(), area.y() + top, area.width(), area.height() - top);
    if (chart.kind() == Chart.Kind.BARS) {
      new BarPainter(chart, series, numbers, colors, labels, text, strong).paint(canvas, plot);
    } else {
      new ColumnPainter(chart, series, numbers, colors, labels, text, strong).paint(canvas, plot);
    }
  }

  /** Draws the names of the series; gives the height that they take. */
  private double legend(Canvas canvas, Area area) {
    List<ChartSeries> named =
        series.stream()
            .filter(one -> one.isColumn() || one.look() == Look.LINE)
            .filter(one -> !one.name().isEmpty())
            .toList();
    if (named.size() < 2) {
      return 4;
    }
    double x = area.x();
    double y = area.y();
    for (ChartSeries one : named) {
      String name = labels.cut(one.name(), text, area.width() - SWATCH - 4);
      double wide = SWATCH + 4 + labels.width(name, text);
      if (x > area.x() && x + wide > area.right()) {
        x = area.x();
        y += text.lineHeight() + 2;
      }
      swatch(canvas, one, x, y + (text.lineHeight() - SWATCH) / 2);
      labels.write(canvas, name, text, x + SWATCH + 4, y, Align.START);
      x += wide + BETWEEN;
    }
    return y - area.y() + text.lineHeight() + 8;
  }

  private void swatch(Canvas canvas, ChartSeries one, double x, double y) {
    if (one.look() == Look.LINE) {
      Color accent = colors.palette().accent();
      canvas.line(x, y + SWATCH / 2, x + SWATCH, y + SWATCH / 2, LineStyle.solid(accent, 1.5));
      canvas.form(ShapeOutline.ELLIPSE, x + 2, y + 2, 4, 4, accent, null);
    } else {
      colors.fill(canvas, colors.of(one), one.look() == Look.HATCHED, x, y, SWATCH, SWATCH);
    }
  }
}
