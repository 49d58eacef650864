package io.keyplan.slide.piece;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Timeline;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Point;
import io.keyplan.drawing.Run;
import io.keyplan.drawing.Scale;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Stroke;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.drawing.TextFit;
import io.keyplan.figure.TimeAxis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a timeline: a bar, a flag on the day by which something without a start is due, or a
 * point, with what it is beside it.
 *
 * @param title what it is
 * @param owner who does it; {@link Entry#EMPTY} for a point
 * @param start first day
 * @param end last day; the first one for a point
 * @param state status, or blank
 * @param group what it belongs to; empty for nothing
 * @param look how it is drawn
 */
record TimelineRow(
    Entry title,
    Entry owner,
    LocalDate start,
    LocalDate end,
    Datum state,
    String group,
    Look look) {

  private static final double BAR = 11;
  private static final double POINT = 11;
  private static final double BESIDE = 6;

  /** What stands for it on the axis. */
  enum Look {
    BAR,
    /** A bar with a sign that it began before the axis. */
    CLIPPED,
    FLAG,
    POINT
  }

  static TimelineRow of(Timeline.Span span) {
    Look look =
        switch (span.begin()) {
          case KNOWN -> Look.BAR;
          case EARLIER -> Look.CLIPPED;
          case UNKNOWN -> Look.FLAG;
        };
    return new TimelineRow(
        span.title(), span.owner(), span.start(), span.end(), span.state(), span.group(), look);
  }

  static TimelineRow of(Timeline.Mark mark, String group) {
    return new TimelineRow(
        mark.title(), Entry.EMPTY, mark.date(), mark.date(), mark.state(), group, Look.POINT);
  }

  /** Says what it is, who does it, when a point is, and how it stands. */
  Paragraph words(EntryRuns values, Scale scale) {
    Style quiet = Style.quiet(scale.cell());
    List<Run> runs = new ArrayList<>();
    runs.add(values.run(title, Style.plain(scale.cell())));
    if (!owner.isBlank()) {
      runs.add(Run.of(" · ", quiet));
      runs.add(values.run(owner, quiet));
    }
    String rest = look == Look.POINT ? " · " + values.formats().day(start) : "";
    rest += state.isBlank() ? "" : " · " + values.formats().format(state);
    if (!rest.isEmpty()) {
      runs.add(Run.of(rest, quiet));
    }
    return Paragraph.of(runs.toArray(Run[]::new));
  }

  private double from(TimeAxis time) {
    return look == Look.POINT ? time.x(start) - POINT / 2 : time.x(start);
  }

  private double to(TimeAxis time) {
    return switch (look) {
      case POINT -> from(time) + POINT;
      case FLAG -> from(time) + BAR;
      default -> Math.max(from(time) + 4, time.x(end.plusDays(1)));
    };
  }

  /** Gives where words behind or before the sign begin; not a number where neither has room. */
  private double beside(Paragraph words, TimeAxis time) {
    double wide = wide(words);
    if (to(time) + BESIDE + wide <= time.left() + time.width()) {
      return to(time) + BESIDE;
    }
    double before = from(time) - BESIDE - wide;
    return before >= time.left() ? before : Double.NaN;
  }

  private static double wide(Paragraph words) {
    double wide = 4;
    for (Run run : words.runs()) {
      wide += TextFit.width(run.text(), run.style());
    }
    return wide;
  }

  /**
   * Gives the height that it needs.
   *
   * @param words what {@link #words} says
   */
  double height(TimeAxis time, Paragraph words) {
    double text = TextFit.height(words, time.width());
    if (!Double.isNaN(beside(words, time))) {
      return Math.max(BAR + 6, text + 4);
    }
    return text + BAR + 6;
  }

  void draw(Box box, TimeAxis time, Paragraph words, Canvas canvas) {
    double beside = beside(words, time);
    if (!Double.isNaN(beside)) {
      Box text = new Box(beside, box.y() + 1, wide(words), box.height() - 2);
      canvas.text("Row", text, Text.of(words).anchored(Text.Anchor.MIDDLE));
      drawSign(box.y() + box.height() / 2, time, canvas);
      return;
    }
    double high = Text.of(words).height(time.width());
    double top = box.y() + (box.height() - high - BAR - 3) / 2;
    double wide = Math.min(wide(words), time.width());
    double x = Math.max(time.left(), Math.min(from(time), time.left() + time.width() - wide));
    canvas.text("Row", new Box(x, top, wide, high), Text.of(words));
    drawSign(top + high + 1 + BAR / 2, time, canvas);
  }

  private void drawSign(double middle, TimeAxis time, Canvas canvas) {
    Paint paint = TimeAxis.paint(state, look == Look.POINT);
    double x = from(time);
    if (look == Look.POINT) {
      drawPoint(x + POINT / 2, middle, paint, canvas);
    } else if (look == Look.FLAG) {
      drawFlag(x, middle, paint, canvas);
    } else {
      Box bar = new Box(x, middle - BAR / 2, to(time) - x, BAR);
      canvas.decoration("Span", bar, Shape.Outline.ROUNDED, paint);
      if (look == Look.CLIPPED) {
        drawArrow(x - 3, middle, canvas);
      }
    }
  }

  static void drawPoint(double x, double middle, Paint paint, Canvas canvas) {
    Box box = new Box(x - POINT / 2, middle - POINT / 2, POINT, POINT);
    canvas.decoration("Milestone", box, Shape.Outline.DIAMOND, paint);
  }

  static void drawFlag(double x, double middle, Paint paint, Canvas canvas) {
    double top = middle - BAR / 2;
    canvas.line(new Point(x, top), new Point(x, top + BAR), Stroke.solid(paint, 1.5));
    Box cloth = new Box(x, top, BAR - 1, BAR * 0.55);
    canvas.decoration("Flag", cloth, Shape.Outline.RECTANGLE, paint);
  }

  /** Points to what is before the axis. */
  static void drawArrow(double tip, double middle, Canvas canvas) {
    Stroke stroke = Stroke.solid(Paint.SECONDARY, 1.5);
    canvas.line(new Point(tip - 4, middle), new Point(tip, middle - 4), stroke);
    canvas.line(new Point(tip - 4, middle), new Point(tip, middle + 4), stroke);
  }
}
