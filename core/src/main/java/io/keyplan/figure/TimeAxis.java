package io.keyplan.figure;

import io.keyplan.document.Datum;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Point;
import io.keyplan.drawing.Stroke;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.drawing.TextFit;
import io.keyplan.i18n.Formats;
import io.keyplan.value.Tone;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Days on a level axis.
 *
 * @param start first day shown
 * @param end last day shown
 * @param left where the first day begins, in points
 * @param width width of the axis in points
 * @param size size of the names of months and years, in points
 */
public record TimeAxis(LocalDate start, LocalDate end, double left, double width, double size) {

  private static final int YEAR = 12;

  /** Creates an axis with the smallest names. */
  public TimeAxis(LocalDate start, LocalDate end, double left, double width) {
    this(start, end, left, width, Style.FLOOR);
  }

  private Style label() {
    return Style.quiet(size);
  }

  /** Gives the colour of a span, or of a point in time, by what is said of it. */
  public static Paint paint(Datum state, boolean point) {
    if (state instanceof Datum.State known && known.tone() != Tone.NEUTRAL) {
      return Paint.text(known.tone());
    }
    return point ? Paint.ACCENT : Paint.RAMP_6;
  }

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

  /**
   * A name above the axis.
   *
   * @param x where it begins, in points
   * @param next where the next one begins
   * @param text the name; empty where there is no room for it
   * @param upper whether it stands in the upper of two rows
   */
  public record Tick(double x, double next, String text, boolean upper) {}

  /** Draws years and months, as many as there is room for, and a thin line at each. */
  public void draw(Box box, double bottom, Canvas canvas) {
    for (Tick tick : ticks(canvas.values().formats())) {
      if (!tick.upper()) {
        canvas.line(
            new Point(tick.x(), box.bottom()),
            new Point(tick.x(), bottom),
            Stroke.solid(Paint.HAIRLINE, 0.5));
      }
      Box row = tick.upper() ? box.withHeight(box.height() / 2) : box.below(box.height() / 2);
      label(tick, row, canvas);
    }
    canvas.rule(box.x(), box.bottom(), box.width(), Stroke.solid(Paint.SECONDARY, 0.75));
  }

  private void label(Tick tick, Box row, Canvas canvas) {
    if (!tick.text().isEmpty()) {
      Text text = Text.of(Paragraph.of(tick.text(), label())).anchored(Text.Anchor.MIDDLE);
      double room = tick.next() - tick.x() - 2;
      canvas.text("Month", new Box(tick.x() + 2, row.y(), room, row.height() - 1), text);
    }
  }

  /** Lists months, or years, as many as there is room for, and the years above months. */
  public List<Tick> ticks(Formats formats) {
    int step = step(formats);
    List<Tick> ticks = new ArrayList<>();
    int first = formats.firstMonth();
    YearMonth month = YearMonth.from(start);
    while (!month.atDay(1).isAfter(end)) {
      YearMonth following = following(month, step, first);
      String name = step < YEAR ? formats.monthOfYear(month) : year(month, formats);
      ticks.add(tick(month, following, name, false));
      month = following;
    }
    if (step < YEAR) {
      addYears(ticks, formats);
    }
    return ticks;
  }

  /** Years stand above the months that begin them. */
  private void addYears(List<Tick> ticks, Formats formats) {
    YearMonth month = YearMonth.from(start);
    while (!month.atDay(1).isAfter(end)) {
      YearMonth following = following(month, YEAR, formats.firstMonth());
      ticks.add(tick(month, following, year(month, formats), true));
      month = following;
    }
  }

  private Tick tick(YearMonth from, YearMonth to, String name, boolean upper) {
    double x = x(first(from));
    double next = x(to.atDay(1));
    boolean fits = next - x >= TextFit.width(name, label()) + 2;
    return new Tick(x, next, fits ? name : "", upper);
  }

  private static String year(YearMonth month, Formats formats) {
    return formats.fiscalYear(yearOf(month, formats.firstMonth()));
  }

  private static int yearOf(YearMonth month, int first) {
    return first > 1 && month.getMonthValue() >= first ? month.getYear() + 1 : month.getYear();
  }

  /**
   * Gives the next month that is named: quarters begin with the year, and every three months.
   *
   * @param first the month in which years begin
   */
  private static YearMonth following(YearMonth month, int step, int first) {
    if (step <= YEAR) {
      return month.plusMonths(step - Math.floorMod(month.getMonthValue() - first, step));
    }
    int years = step / YEAR;
    int next = yearOf(month, first) + years - Math.floorMod(yearOf(month, first), years);
    return YearMonth.of(first > 1 ? next - 1 : next, first);
  }

  private LocalDate first(YearMonth month) {
    return month.atDay(1).isBefore(start) ? start : month.atDay(1);
  }

  /** Months between names: 1, 2, 3, 6 or whole years. */
  private int step(Formats formats) {
    double needed = 0;
    for (int month = 1; month <= YEAR; month++) {
      String name = formats.monthOfYear(YearMonth.of(start.getYear(), month));
      needed = Math.max(needed, TextFit.width(name, label()) + 5);
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
