package io.keyplan.figure;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Point;
import io.keyplan.drawing.Stroke;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.drawing.TextFit;
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
public record TimeAxis(LocalDate start, LocalDate end, double left, double width) {

  private static final int YEAR = 12;
  private static final Style LABEL = Style.quiet(Style.FLOOR);

  /** Says whether a day stands on the axis. */
  public boolean shows(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  /** Gives where a day begins; days outside stand at the edge. */
  public double x(LocalDate day) {
    double days = ChronoUnit.DAYS.between(start, end) + 1;
    double at = ChronoUnit.DAYS.between(start, day);
    return left + width * Math.max(0, Math.min(days, at)) / days;
  }

  /** Draws years and months, as many as there is room for, and a thin line at each. */
  public void draw(Box box, double bottom, Canvas canvas) {
    int step = step(canvas);
    Box lower = box.below(box.height() / 2);
    YearMonth month = YearMonth.from(start);
    while (!month.atDay(1).isAfter(end)) {
      double x = x(first(month));
      YearMonth following = following(month, step);
      double next = x(following.atDay(1));
      canvas.line(
          new Point(x, box.bottom()), new Point(x, bottom), Stroke.solid(Paint.HAIRLINE, 0.5));
      label(step < YEAR ? month(month, canvas) : year(month, canvas), x, next, lower, canvas);
      month = following;
    }
    if (step < YEAR) {
      years(box.withHeight(box.height() / 2), canvas);
    }
    canvas.rule(box.x(), box.bottom(), box.width(), Stroke.solid(Paint.SECONDARY, 0.75));
  }

  /** Gives the next month that is named: quarters begin in January, April, July and October. */
  private static YearMonth following(YearMonth month, int step) {
    if (step <= YEAR) {
      return month.plusMonths(step - (month.getMonthValue() - 1) % step);
    }
    int years = step / YEAR;
    return YearMonth.of(month.getYear() + years - Math.floorMod(month.getYear(), years), 1);
  }

  private LocalDate first(YearMonth month) {
    return month.atDay(1).isBefore(start) ? start : month.atDay(1);
  }

  /** Years stand above the months that begin them. */
  private void years(Box box, Canvas canvas) {
    for (YearMonth month = YearMonth.from(start);
        !month.atDay(1).isAfter(end);
        month = YearMonth.of(month.getYear() + 1, 1)) {
      double next = x(LocalDate.of(month.getYear() + 1, 1, 1));
      label(year(month, canvas), x(first(month)), next, box, canvas);
    }
  }

  private static void label(String name, double x, double next, Box row, Canvas canvas) {
    if (next - x >= TextFit.width(name, LABEL) + 2) {
      Text text = Text.of(Paragraph.of(name, LABEL)).anchored(Text.Anchor.MIDDLE);
      canvas.text("Month", new Box(x + 2, row.y(), next - x - 2, row.height() - 1), text);
    }
  }

  private static String month(YearMonth month, Canvas canvas) {
    return canvas.values().formats().monthOfYear(month);
  }

  private static String year(YearMonth month, Canvas canvas) {
    return canvas.values().formats().year(month.getYear());
  }

  /** Months between names: 1, 2, 3, 6 or whole years. */
  private int step(Canvas canvas) {
    double needed = 0;
    for (int month = 1; month <= YEAR; month++) {
      String name = month(YearMonth.of(start.getYear(), month), canvas);
      needed = Math.max(needed, TextFit.width(name, LABEL) + 5);
    }
    double month = width / (ChronoUnit.DAYS.between(start, end) + 1) * 30.4;
    for (int step : new int[] {1, 2, 3, 6, YEAR, 2 * YEAR, 5 * YEAR}) {
      if (month * step >= needed) {
        return step;
      }
    }
    return 10 * YEAR;
  }
}
