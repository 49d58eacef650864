package io.keyplan.pdf;

import io.keyplan.document.Chart;
import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Area;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.font.Weight;
import io.keyplan.pdf.page.Canvas;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a ring of shares, with the names and numbers of its parts beside it. */
record RingPainter(
    Chart chart, ChartNumbers numbers, ChartColors colors, LabelWriter labels, TextStyle text) {

  private static final double HOLE = 0.6;
  private static final double SWATCH = 8;
  private static final double LEAST_LABEL = 0.06;

  void paint(Canvas canvas, Area area) {
    if (chart.series().isEmpty() || chart.categories().isEmpty()) {
      return;
    }
    List<@Nullable BigDecimal> values = chart.series().get(0).values();
    double sum = values.stream().mapToDouble(RingPainter::size).sum();
    double radius = Math.min(area.height(), area.width() * 0.45) / 2;
    double x = area.x() + radius;
    double y = area.y() + area.height() / 2;
    double from = 0;
    for (int i = 0; i < values.size() && sum > 0; i++) {
      double share = size(values.get(i)) / sum;
      if (share > 0) {
        canvas.ring(x, y, radius * HOLE, radius, from, from + share, colors.series(i));
        label(canvas, values.get(i), i, x, y, radius, from + share / 2, share);
        from += share;
      }
    }
    names(canvas, values, area, x + radius + 18);
  }

  private static double size(@Nullable BigDecimal value) {
    return value == null ? 0 : Math.max(0, value.doubleValue());
  }

  private void label(
      Canvas canvas,
      @Nullable BigDecimal value,
      int index,
      double x,
      double y,
      double radius,
      double turn,
      double share) {
    if (value == null || share < LEAST_LABEL) {
      return;
    }
    double middle = radius * (1 + HOLE) / 2;
    double angle = turn * 2 * Math.PI;
    TextStyle style = text.weighing(Weight.BOLD).in(colors.textOn(colors.series(index)));
    labels.write(
        canvas,
        numbers.label(value),
        style,
        x + middle * StrictMath.sin(angle),
        y - middle * StrictMath.cos(angle) - style.lineHeight() / 2,
        Align.CENTER);
  }

  private void names(Canvas canvas, List<@Nullable BigDecimal> values, Area area, double left) {
    int count = chart.categories().size();
    double line = Math.min(text.lineHeight() * 1.5, area.height() / count);
    double y = area.y() + (area.height() - line * count) / 2;
    for (int i = 0; i < count; i++) {
      BigDecimal value = i < values.size() ? values.get(i) : null;
      String number = value == null ? "" : "  " + numbers.label(value);
      double room = area.right() - left - SWATCH - 5 - labels.width(number, text);
      String name = labels.cut(chart.categories().get(i), text, room);
      canvas.fill(left, y + (line - SWATCH) / 2, SWATCH, SWATCH, colors.series(i));
      double top = y + (line - text.lineHeight()) / 2;
      labels.write(canvas, name + number, text, left + SWATCH + 5, top, Align.START);
      y += line;
    }
  }
}
