package io.keyplan.pdf;

import io.keyplan.document.Chart;
import io.keyplan.drawing.Point;
import io.keyplan.figure.ChartSeries;
import io.keyplan.figure.ChartSeries.Look;
import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Area;
import io.keyplan.pdf.font.Line;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.LineStyle;
import io.keyplan.pdf.page.ShapeOutline;
import io.keyplan.theme.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Draws columns, stacked or side by side, and lines of what is aimed at. */
record ColumnPainter(
    Chart chart,
    List<ChartSeries> series,
    ChartNumbers numbers,
    ChartColors colors,
    LabelWriter labels,
    TextStyle text,
    TextStyle strong) {

  private static final double COLUMN = 0.62;
  private static final double WIDEST = 64;
  private static final int MOST_LINES = 3;

  void paint(Canvas canvas, Area area) {
    int count = chart.categories().size();
    if (count == 0) {
      return;
    }
    List<List<Line>> names = names(area.width() / count - 4);
    int lines = names.stream().mapToInt(List::size).max().orElse(1);
    double foot = lines * text.lineHeight() + 6;
    double head = 2 * strong.lineHeight();
    Plot plot = plot(area, head, Math.max(1, area.height() - foot - head));
    for (int i = 0; i < count; i++) {
      double middle = area.x() + area.width() * (i + 0.5) / count;
      if (chart.kind() == Chart.Kind.STACKED_COLUMNS) {
        stack(canvas, plot, i, middle);
      } else {
        sideBySide(canvas, plot, i, middle);
      }
      double y = area.bottom() - foot + 5;
      for (Line line : names.get(i)) {
        labels.write(canvas, line, text, middle, y, Align.CENTER);
        y += text.lineHeight();
      }
    }
    double zero = plot.y(0);
    LineStyle axis = LineStyle.solid(colors.palette().secondary(), 0.75);
    canvas.line(area.x(), zero, area.right(), zero, axis);
    series.stream()
        .filter(one -> one.look() == Look.LINE)
        .forEach(one -> target(canvas, plot, area, one));
  }

  private List<List<Line>> names(double width) {
    List<List<Line>> names = new ArrayList<>();
    for (String category : chart.categories()) {
      List<Line> lines = labels.wrap(category, text, Math.max(8, width));
      if (lines.size() > MOST_LINES) {
        lines = labels.wrap(labels.cut(category, text, width), text, Double.MAX_VALUE);
      }
      names.add(lines);
    }
    return names;
  }

  /** Where a number is: the lowest at the bottom, the highest at the top. */
  private record Plot(double top, double height, double least, double most, double slot) {
    double y(double value) {
      return top + height * (most - value) / (most - least);
    }
  }

  private Plot plot(Area area, double head, double height) {
    double most = 0;
    double least = 0;
    for (int i = 0; i < chart.categories().size(); i++) {
      double up = 0;
      double down = 0;
      for (ChartSeries one : series) {
        double value = value(one, i);
        if (one.isColumn() && chart.kind() == Chart.Kind.STACKED_COLUMNS) {
          up += Math.max(0, value);
          down += Math.min(0, value);
        } else {
          most = Math.max(most, value);
          least = Math.min(least, value);
        }
      }
      most = Math.max(most, up);
      least = Math.min(least, down);
    }
    double top = area.y() + head;
    double slot = area.width() / chart.categories().size();
    return new Plot(top, height, least, most > least ? most : least + 1, slot);
  }

  private static double value(ChartSeries one, int category) {
    BigDecimal value = one.values().get(category);
    return value == null ? 0 : value.doubleValue();
  }

  private void stack(Canvas canvas, Plot plot, int category, double middle) {
    double wide = Math.min(WIDEST, plot.slot * COLUMN);
    double up = 0;
    double down = 0;
    for (ChartSeries one : series) {
      BigDecimal number = one.values().get(category);
      if (!one.isColumn() || number == null || number.signum() == 0) {
        continue;
      }
      double value = number.doubleValue();
      double from = value > 0 ? up : down;
      double top = plot.y(Math.max(from, from + value));
      double bottom = plot.y(Math.min(from, from + value));
      boolean hatched = one.isHatched(category);
      colors.fill(canvas, colors.of(one), hatched, middle - wide / 2, top, wide, bottom - top);
      inside(canvas, one, hatched, number, middle, top, bottom, wide);
      up += Math.max(0, value);
      down += Math.min(0, value);
    }
    double highest = up;
    series.stream()
        .filter(one -> one.look() == Look.SUM && one.values().get(category) != null)
        .forEach(
            one ->
                above(
                    canvas,
                    Objects.requireNonNull(one.values().get(category)),
                    middle,
                    plot.y(highest),
                    strong));
  }

  private void inside(
      Canvas canvas,
      ChartSeries one,
      boolean hatched,
      BigDecimal number,
      double middle,
      double top,
      double bottom,
      double wide) {
    String label = numbers.label(number);
    Color ink = hatched ? colors.palette().ink() : colors.textOn(colors.of(one));
    TextStyle style = text.in(ink);
    double needed = labels.width(label, style);
    if (bottom - top >= style.lineHeight() && needed <= wide) {
      double y = (top + bottom - style.lineHeight()) / 2;
      if (hatched) {
        canvas.fill(
            middle - needed / 2 - 2, y, needed + 4, style.lineHeight(), new Color("FFFFFF"));
      }
      labels.write(canvas, label, style, middle, y, Align.CENTER);
    }
  }

  private void above(Canvas canvas, BigDecimal number, double middle, double y, TextStyle style) {
    labels.write(
        canvas, numbers.label(number), style, middle, y - style.lineHeight() - 1, Align.CENTER);
  }

  private void sideBySide(Canvas canvas, Plot plot, int category, double middle) {
    List<ChartSeries> shown =
        series.stream()
            .filter(ChartSeries::isColumn)
            .filter(one -> !inTurn() || one.values().get(category) != null)
            .toList();
    if (shown.isEmpty()) {
      return;
    }
    double each = Math.min(WIDEST, plot.slot * COLUMN / shown.size());
    double x = middle - each * shown.size() / 2;
    for (ChartSeries one : shown) {
      BigDecimal number = one.values().get(category);
      if (number != null) {
        double value = number.doubleValue();
        double top = plot.y(Math.max(0, value));
        double bottom = plot.y(Math.min(0, value));
        double gap = shown.size() > 1 ? 1 : 0;
        boolean hatched = one.isHatched(category);
        Color color =
            ChartSeries.standsOut(chart, category) ? colors.palette().accent() : colors.of(one);
        colors.fill(canvas, color, hatched, x + gap, top, each - 2 * gap, bottom - top);
        double needed = labels.width(numbers.label(number), strong);
        if (isAimed() && bottom - top >= 2 * strong.lineHeight() && needed <= each) {
          double foot = bottom - strong.lineHeight() - 8;
          inside(canvas, one, hatched, number, x + each / 2, foot, bottom, each);
        } else if (needed <= plot.slot / shown.size() + 6) {
          above(canvas, number, x + each / 2, top, strong);
        }
      }
      x += each;
    }
  }

  /** Says whether a line runs across the columns, so that there is no room above them. */
  private boolean isAimed() {
    return series.stream().anyMatch(one -> one.look() == Look.LINE);
  }

  private boolean inTurn() {
    return ChartSeries.isInTurn(chart);
  }

  private void target(Canvas canvas, Plot plot, Area area, ChartSeries one) {
    Color accent = colors.palette().accent();
    List<Point> points = new ArrayList<>();
    int count = chart.categories().size();
    for (int i = 0; i < count; i++) {
      BigDecimal number = one.values().get(i);
      if (number != null) {
        double x = area.x() + area.width() * (i + 0.5) / count;
        points.add(new Point(x, plot.y(number.doubleValue())));
        label(canvas, plot, number, i, points.get(points.size() - 1));
      }
    }
    if (points.size() > 1) {
      canvas.polyline(points, LineStyle.solid(accent, 1.5));
    }
    for (Point at : points) {
      canvas.form(
          ShapeOutline.ELLIPSE,
          at.x() - 3,
          at.y() - 3,
          6,
          6,
          new Color("FFFFFF"),
          LineStyle.solid(accent, 1.5));
    }
  }

  /** Keeps the label of a target above that of the column below it. */
  private void label(Canvas canvas, Plot plot, BigDecimal number, int category, Point at) {
    double high = strong.lineHeight() + 1;
    double column =
        series.stream()
            .filter(each -> each.look() != Look.LINE)
            .map(each -> each.values().get(category))
            .filter(Objects::nonNull)
            .mapToDouble(value -> plot.y(value.doubleValue()))
            .min()
            .orElse(Double.MAX_VALUE);
    double bottom = at.y() - 4;
    if (bottom > column - 2 * high && bottom - high < column) {
      bottom = Math.min(bottom, column - high);
    }
    TextStyle style = strong.in(colors.palette().accentText());
    labels.write(
        canvas, numbers.label(number), style, at.x(), bottom - strong.lineHeight(), Align.CENTER);
  }
}
