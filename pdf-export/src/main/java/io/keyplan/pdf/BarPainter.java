package io.keyplan.pdf;

import io.keyplan.document.Chart;
import io.keyplan.figure.ChartSeries;
import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Area;
import io.keyplan.pdf.font.Line;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.Stroke;
import java.math.BigDecimal;
import java.util.List;

/** Draws horizontal bars: the categories at the left, the numbers behind the bars. */
record BarPainter(
    Chart chart,
    List<ChartSeries> series,
    ChartNumbers numbers,
    ChartColors colors,
    LabelWriter labels,
    TextStyle text,
    TextStyle strong) {

  private static final double BAR = 0.62;
  private static final double THICKEST = 24;

  void paint(Canvas canvas, Area area) {
    int count = chart.categories().size();
    List<ChartSeries> bars = series.stream().filter(ChartSeries::isColumn).toList();
    if (count == 0 || bars.isEmpty()) {
      return;
    }
    double names = names(area.width() * 0.36);
    double most = most(bars);
    double behind = widest(bars);
    double room = Math.max(1, area.width() - names - 8 - behind - 6);
    double slot = area.height() / count;
    double each = Math.min(THICKEST, slot * BAR / bars.size());
    double start = area.x() + names + 8;
    for (int i = 0; i < count; i++) {
      double middle = area.y() + slot * (i + 0.5);
      name(canvas, chart.categories().get(i), area.x() + names, middle, names, slot);
      double y = middle - each * bars.size() / 2;
      for (ChartSeries one : bars) {
        BigDecimal number = one.values().get(i);
        if (number != null) {
          double wide = room * Math.max(0, number.doubleValue()) / most;
          colors.fill(canvas, one, start, y + 0.5, wide, each - 1);
          double top = y + (each - strong.lineHeight()) / 2;
          labels.write(canvas, numbers.label(number), strong, start + wide + 5, top, Align.START);
        }
        y += each;
      }
    }
    Stroke axis = Stroke.solid(colors.palette().secondary(), 0.75);
    canvas.line(start, area.y(), start, area.bottom(), axis);
  }

  private double names(double most) {
    double widest = 0;
    for (String category : chart.categories()) {
      widest = Math.max(widest, labels.width(category, text));
    }
    return Math.min(most, widest);
  }

  private void name(
      Canvas canvas, String category, double right, double middle, double wide, double slot) {
    List<Line> lines = labels.wrap(category, text, wide + 0.5);
    if (lines.size() * text.lineHeight() > slot) {
      lines = labels.wrap(labels.cut(category, text, wide), text, Double.MAX_VALUE);
    }
    double y = middle - lines.size() * text.lineHeight() / 2;
    for (Line line : lines) {
      labels.write(canvas, line, text, right, y, Align.END);
      y += text.lineHeight();
    }
  }

  private double most(List<ChartSeries> bars) {
    double most = 0;
    for (ChartSeries one : bars) {
      for (BigDecimal number : one.values()) {
        most = Math.max(most, number == null ? 0 : number.doubleValue());
      }
    }
    return most > 0 ? most : 1;
  }

  private double widest(List<ChartSeries> bars) {
    double widest = 0;
    for (ChartSeries one : bars) {
      for (BigDecimal number : one.values()) {
        String label = number == null ? "" : numbers.label(number);
        widest = Math.max(widest, labels.width(label, strong));
      }
    }
    return widest;
  }
}
