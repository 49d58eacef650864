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
 * Spans and points in time on one axis, with the day of the data marked.
 *
 * @param timeline what it shows
 * @param rows the rows shown, of those of the timeline
 * @param values writes entries
 */
record TimelinePiece(Timeline timeline, List<Row> rows, EntryRuns values) implements Piece {

  private static final double LABELS = 0.27;
  private static final double AXIS = 28;
  private static final double BAR = 12;
  private static final double DIAMOND = 12;
  private static final double TALLEST_ROW = 40;
  private static final double LEGEND = 20;

  /**
   * A row.
   *
   * @param title what it is
   * @param owner who does it; {@link Entry#EMPTY} for a point
   * @param start first day
   * @param end last day; the first one for a point
   * @param state status, or blank
   * @param point whether it is a point
   */
  record Row(
      Entry title, Entry owner, LocalDate start, LocalDate end, Datum state, boolean point) {}

  TimelinePiece {
    rows = List.copyOf(rows);
  }

  static TimelinePiece of(Timeline timeline, EntryRuns values) {
    List<Row> rows = new ArrayList<>();
    timeline
        .spans()
        .forEach(
            span ->
                rows.add(
                    new Row(
                        span.title(),
                        span.owner(),
                        span.start(),
                        span.end(),
                        span.state(),
                        false)));
    timeline
        .marks()
        .forEach(
            mark ->
                rows.add(
                    new Row(
                        mark.title(), Entry.EMPTY, mark.date(), mark.date(), mark.state(), true)));
    return new TimelinePiece(timeline, rows, values);
  }

  @Override
  public double minWidth(Scale scale) {
    return 560;
  }

  private double labels(double width) {
    return Math.max(150, width * LABELS);
  }

  private Text label(Row row, Scale scale) {
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(Paragraph.of(values.run(row.title(), Style.plain(scale.cell()))));
    List<Run> second = new ArrayList<>();
    Style quiet = Style.quiet(scale.detail());
    if (row.point()) {
      second.add(Run.of(values.formats().day(row.start()), quiet));
    } else if (!row.owner().isBlank()) {
      second.add(values.run(row.owner(), quiet));
    }
    if (!row.state().isBlank()) {
      String lead = second.isEmpty() ? "" : " · ";
      second.add(Run.of(lead + values.formats().format(row.state()), quiet));
    }
    if (!second.isEmpty()) {
      paragraphs.add(Paragraph.of(second.toArray(Run[]::new)));
    }
    return Text.of(paragraphs).anchored(Text.Anchor.MIDDLE);
  }

  private double row(Row row, double width, Scale scale) {
    double text = label(row, scale).height(labels(width) - 8);
    return Math.max(BAR + 8, text + scale.space(5));
  }

  @Override
  public double height(double width, Scale scale) {
    return AXIS + rows.stream().mapToDouble(row -> row(row, width, scale)).sum() + LEGEND;
  }

  @Override
  public double maxHeight(double width, Scale scale) {
    double natural = height(width, scale);
    return Math.max(natural, AXIS + LEGEND + rows.size() * TALLEST_ROW);
  }

  @Override
  public void draw(Box box, Scale scale, Canvas canvas) {
    double free = Math.min(box.height(), maxHeight(box.width(), scale));
    double extra = Math.max(0, free - height(box.width(), scale)) / Math.max(1, rows.size());
    double labels = labels(box.width());
    Box axis = new Box(box.x() + labels, box.y(), box.width() - labels, AXIS);
    double bottom = box.y() + AXIS + extra * rows.size();
    for (Row row : rows) {
      bottom += row(row, box.width(), scale);
    }
    TimeAxis time = new TimeAxis(timeline.start(), timeline.end(), axis.x(), axis.width());
    time.draw(axis, bottom, canvas);
    drawToday(time, box.y() + AXIS, bottom, canvas);
    double y = box.y() + AXIS;
    for (Row row : rows) {
      double high = row(row, box.width(), scale) + extra;
      drawRow(row, new Box(box.x(), y, box.width(), high), labels, time, scale, canvas);
      y += high;
      canvas.rule(box.x(), y, box.width(), Stroke.solid(Paint.HAIRLINE, 0.5));
    }
    drawLegend(new Box(box.x(), bottom + 4, box.width(), LEGEND - 4), canvas);
  }

  private void drawToday(TimeAxis time, double top, double bottom, Canvas canvas) {
    if (time.shows(timeline.today())) {
      double x = time.x(timeline.today());
      canvas.line(new Point(x, top), new Point(x, bottom), Stroke.dashed(Paint.ACCENT, 1.5));
    }
  }

  private void drawRow(Row row, Box box, double labels, TimeAxis time, Scale scale, Canvas canvas) {
    Box text = new Box(box.x(), box.y() + 1, labels - 8, box.height() - 2);
    canvas.text("Row", text, label(row, scale));
    double middle = box.y() + box.height() / 2;
    Paint paint = TimeAxis.paint(row.state(), row.point());
    if (row.point()) {
      double x = time.x(row.start());
      Box diamond = new Box(x - DIAMOND / 2, middle - DIAMOND / 2, DIAMOND, DIAMOND);
      canvas.decoration("Milestone", diamond, Shape.Outline.DIAMOND, paint);
      return;
    }
    double start = time.x(row.start());
    double end = Math.max(start + 4, time.x(row.end().plusDays(1)));
    Box bar = new Box(start, middle - BAR / 2, end - start, BAR);
    canvas.decoration("Span", bar, Shape.Outline.ROUNDED, paint);
  }

  /** Says what the dashed line and the diamonds mean. */
  private void drawLegend(Box box, Canvas canvas) {
    Style quiet = Style.quiet(Style.FLOOR);
    double x = box.x();
    double middle = box.y() + box.height() / 2;
    if (rows.stream().anyMatch(Row::point)) {
      canvas.decoration("Key", new Box(x, middle - 4, 8, 8), Shape.Outline.DIAMOND, Paint.ACCENT);
      x = legendText(values.messages().text("word.legendMilestone"), x + 13, box, quiet, canvas);
    }
    canvas.line(new Point(x, middle), new Point(x + 18, middle), Stroke.dashed(Paint.ACCENT, 1.5));
    String today =
        values
            .messages()
            .text(
                "word.labelWithValue",
                values.messages().text("word.today"),
                values.formats().longDay(timeline.today()));
    legendText(today, x + 23, box, quiet, canvas);
  }

  private static double legendText(String text, double x, Box row, Style style, Canvas canvas) {
    double wide = TextFit.width(text, style) + 2;
    Text shown = Text.of(Paragraph.of(text, style)).anchored(Text.Anchor.MIDDLE);
    canvas.text("Legend", new Box(x, row.y(), wide, row.height()), shown);
    return x + wide + 16;
  }

  @Override
  public List<Piece> split(double width, double height, Scale scale) {
    List<Double> heights = rows.stream().map(row -> row(row, width, scale)).toList();
    List<Piece> pieces = new ArrayList<>();
    for (List<Row> part : Parts.balanced(rows, heights, 0, height - AXIS - LEGEND)) {
      pieces.add(new TimelinePiece(timeline, part, values));
    }
    return pieces;
  }
}
