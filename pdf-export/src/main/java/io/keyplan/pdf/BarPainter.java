package io.keyplan.pdf;

import io.keyplan.document.Chart;
import io.keyplan.figure.ChartSeries;
import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Area;
import io.keyplan.pdf.font.Line;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.LineStyle;
import io.keyplan.theme.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * Draws horizontal bars: the categories at the left, the numbers behind the bars; below zero, bars
 * and numbers stand at the left of the axis.
 */
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
    double least = extreme(bars, Math::min);
    double most = extreme(bars, Math::max);
    double range = most > least ? most - least : 1;
    double behind = widest(bars) + 6;
    double before = least < 0 ? behind : 0;
    double room = Math.max(1, area.width() - names - 8 - behind - before);
    double slot = area.height() / count;
    double each = Math.min(THICKEST, slot * BAR / bars.size());
    double zero = area.x() + names + 8 + before - room * least / range;
    for (int i = 0; i < count; i++) {
      double middle = area.y() + slot * (i + 0.5);
      name(canvas, chart.categories().get(i), area.x() + names, middle, names, slot);
      double y = middle - each * bars.size() / 2;
      for (ChartSeries one : bars) {
        BigDecimal number = one.values().get(i);
        if (number != null) {
          double wide = room * Math.abs(number.doubleValue()) / range;
          boolean negative = number.signum() < 0;
          Color color =
              ChartSeries.standsOut(chart, i) ? colors.palette().accent() : colors.of(one);
          double from = negative ? zero - wide : zero;
          colors.fill(canvas, color, one.isHatched(i), from, y + 0.5, wide, each - 1);
          double top = y + (each - strong.lineHeight()) / 2;
          double end = negative ? zero - wide - 5 : zero + wide + 5;
          Align side = negative ? Align.END : Align.START;
          labels.write(canvas, numbers.label(number), strong, end, top, side);
        }
        y += each;
      }
    }
    LineStyle axis = LineStyle.solid(colors.palette().secondary(), 0.75);
    canvas.line(zero, area.y(), zero, area.bottom(), axis);
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

  private static double extreme(List<ChartSeries> bars, DoubleBinaryOperator further) {
    double found = 0;
    for (ChartSeries one : bars) {
      for (BigDecimal number : one.values()) {
        found = number == null ? found : further.applyAsDouble(found, number.doubleValue());
      }
    }
    return found;
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
