package io.keyplan.slide;

import io.keyplan.layout.Point;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Days on a level axis.
 *
 * @param start first day shown
 * @param end last day shown
 * @param left where the first day begins, in points
 * @param width width of the axis in points
 */
record TimeAxis(LocalDate start, LocalDate end, double left, double width) {

  private static final double NARROWEST = 44;

  boolean shows(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  /** Gives where a day begins; days outside stand at the edge. */
  double x(LocalDate day) {
    double days = ChronoUnit.DAYS.between(start, end) + 1;
    double at = ChronoUnit.DAYS.between(start, day);
    return left + width * Math.max(0, Math.min(days, at)) / days;
  }

  /** Draws month names, as many as there is room for, and a thin line at the start of each. */
  void draw(Box box, double bottom, Scale scale, Canvas canvas) {
    Style style = Style.quiet(Style.FLOOR);
    int step = step(canvas, style);
    YearMonth month = YearMonth.from(start);
    while (!month.atDay(1).isAfter(end)) {
      LocalDate first = month.atDay(1).isBefore(start) ? start : month.atDay(1);
      double x = x(first);
      canvas.line(
          new Point(x, box.bottom()), new Point(x, bottom), Stroke.solid(Paint.HAIRLINE, 0.5));
      double next = x(month.plusMonths(step).atDay(1));
      String name = canvas.values().formats().month(month);
      if (next - x >= TextFit.width(name, style) + 2) {
        Text text = Text.of(Paragraph.of(name, style)).anchored(Text.Anchor.MIDDLE);
        canvas.text("Month", new Box(x + 2, box.y(), next - x - 2, box.height() - 2), text);
      }
      month = month.plusMonths(step);
    }
    canvas.rule(box.x(), box.bottom(), box.width(), Stroke.solid(Paint.SECONDARY, 0.75));
  }

  /** Months between names: 1, 2, 3, 6 or whole years. */
  private int step(Canvas canvas, Style style) {
    String name = canvas.values().formats().month(YearMonth.from(start));
    double needed = Math.max(NARROWEST, TextFit.width(name, style) + 6);
    double month = width / (ChronoUnit.DAYS.between(start, end) + 1) * 30.4;
    for (int step : new int[] {1, 2, 3, 6, 12, 24, 60}) {
      if (month * step >= needed) {
        return step;
      }
    }
    return 120;
  }
}
