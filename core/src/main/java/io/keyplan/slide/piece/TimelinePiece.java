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
  private static final double BAR = 12;
  private static final double DIAMOND = 12;
  private static final double TALLEST_ROW = 40;
  private static final double BESIDE = 6;

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

  private TimeAxis axis(double left, double width, Scale scale) {
    double labels = labels(width);
    return new TimeAxis(
        timeline.start(), timeline.end(), left + labels, width - labels, scale.floor());
  }

  private static double axisHeight(Scale scale) {
    return 2 * TextFit.lineHeight(Style.quiet(scale.floor())) + 6;
  }

  private static double legendHeight(Scale scale) {
    return TextFit.lineHeight(Style.quiet(scale.floor())) + 9;
  }

  /** Says who does it, or when it is, and how it stands. */
  private List<Run> remark(Row row, Scale scale) {
    List<Run> runs = new ArrayList<>();
    Style quiet = Style.quiet(scale.detail());
    if (row.point()) {
      runs.add(Run.of(values.formats().day(row.start()), quiet));
    } else if (!row.owner().isBlank()) {
      runs.add(values.run(row.owner(), quiet));
    }
    if (!row.state().isBlank()) {
      String lead = runs.isEmpty() ? "" : " · ";
      runs.add(Run.of(lead + values.formats().format(row.state()), quiet));
    }
    return runs;
  }

  /** A remark stands beside its bar, behind it or before it; where neither has room, under it. */
  private double besides(Row row, TimeAxis time, Scale scale) {
    double wide = TextFit.width(Run.text(remark(row, scale)), Style.quiet(scale.detail())) + 4;
    double start = row.point() ? time.x(row.start()) - DIAMOND / 2 : time.x(row.start());
    double end = row.point() ? start + DIAMOND : end(row, time);
    if (end + BESIDE + wide <= time.left() + time.width()) {
      return end + BESIDE;
    }
    double before = start - BESIDE - wide;
    return before >= time.left() ? before : Double.NaN;
  }

  private static double end(Row row, TimeAxis time) {
    return Math.max(time.x(row.start()) + 4, time.x(row.end().plusDays(1)));
  }

  private Text label(Row row, boolean beside, Scale scale) {
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(Paragraph.of(values.run(row.title(), Style.plain(scale.cell()))));
    List<Run> remark = remark(row, scale);
    if (!beside && !remark.isEmpty()) {
      paragraphs.add(Paragraph.of(remark.toArray(Run[]::new)));
    }
    return Text.of(paragraphs).anchored(Text.Anchor.MIDDLE);
  }

  private double row(Row row, double width, Scale scale) {
    boolean beside = !Double.isNaN(besides(row, axis(0, width, scale), scale));
    double text = label(row, beside, scale).height(labels(width) - 8);
    return Math.max(BAR + 8, text + scale.space(5));
  }

  @Override
  public double height(double width, Scale scale) {
    double sum = rows.stream().mapToDouble(row -> row(row, width, scale)).sum();
    return axisHeight(scale) + sum + legendHeight(scale);
  }

  @Override
  public double maxHeight(double width, Scale scale) {
    double natural = height(width, scale);
    return Math.max(natural, axisHeight(scale) + legendHeight(scale) + rows.size() * TALLEST_ROW);
  }

  @Override
  public void draw(Box box, Scale scale, Canvas canvas) {
    double free = Math.min(box.height(), maxHeight(box.width(), scale));
    double extra = Math.max(0, free - height(box.width(), scale)) / Math.max(1, rows.size());
    double labels = labels(box.width());
    double high = axisHeight(scale);
    Box head = new Box(box.x() + labels, box.y(), box.width() - labels, high);
    double bottom = box.y() + high + extra * rows.size();
    for (Row row : rows) {
      bottom += row(row, box.width(), scale);
    }
    TimeAxis time = axis(box.x(), box.width(), scale);
    time.draw(head, bottom, canvas);
    drawToday(time, box.y() + high, bottom, canvas);
    double y = box.y() + high;
    for (Row row : rows) {
      double each = row(row, box.width(), scale) + extra;
      drawRow(row, new Box(box.x(), y, box.width(), each), labels, time, scale, canvas);
      y += each;
      canvas.rule(box.x(), y, box.width(), Stroke.solid(Paint.HAIRLINE, 0.5));
    }
    Box legend = new Box(box.x(), bottom + 4, box.width(), legendHeight(scale) - 4);
    drawLegend(legend, Style.quiet(scale.floor()), canvas);
  }

  private void drawToday(TimeAxis time, double top, double bottom, Canvas canvas) {
    if (time.shows(timeline.today())) {
      double x = time.x(timeline.today());
      canvas.line(new Point(x, top), new Point(x, bottom), Stroke.dashed(Paint.ACCENT, 1.5));
    }
  }

  private void drawRow(Row row, Box box, double labels, TimeAxis time, Scale scale, Canvas canvas) {
    double remarkAt = besides(row, time, scale);
    boolean beside = !Double.isNaN(remarkAt);
    Box text = new Box(box.x(), box.y() + 1, labels - 8, box.height() - 2);
    canvas.text("Row", text, label(row, beside, scale));
    double middle = box.y() + box.height() / 2;
    drawBar(row, middle, time, canvas);
    List<Run> remark = remark(row, scale);
    if (beside && !remark.isEmpty()) {
      Text words = Text.of(Paragraph.of(remark.toArray(Run[]::new))).anchored(Text.Anchor.MIDDLE);
      double wide = TextFit.width(Run.text(remark), Style.quiet(scale.detail())) + 4;
      canvas.text("Remark", new Box(remarkAt, text.y(), wide, text.height()), words);
    }
  }

  private static void drawBar(Row row, double middle, TimeAxis time, Canvas canvas) {
    Paint paint = TimeAxis.paint(row.state(), row.point());
    double start = time.x(row.start());
    if (row.point()) {
      Box diamond = new Box(start - DIAMOND / 2, middle - DIAMOND / 2, DIAMOND, DIAMOND);
      canvas.decoration("Milestone", diamond, Shape.Outline.DIAMOND, paint);
      return;
    }
    Box bar = new Box(start, middle - BAR / 2, end(row, time) - start, BAR);
    canvas.decoration("Span", bar, Shape.Outline.ROUNDED, paint);
  }

  /** Says what the dashed line and the diamonds mean. */
  private void drawLegend(Box box, Style quiet, Canvas canvas) {
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
  public int entries() {
    return Math.max(1, rows.size());
  }

  @Override
  public Piece part(int from, int to) {
    return new TimelinePiece(timeline, rows.subList(from, to), values);
  }

  @Override
  public List<Piece> split(double width, double height, Scale scale) {
    List<Double> heights = rows.stream().map(row -> row(row, width, scale)).toList();
    double room = height - axisHeight(scale) - legendHeight(scale);
    List<Piece> pieces = new ArrayList<>();
    for (List<Row> part : Parts.balanced(rows, heights, 0, room)) {
      pieces.add(new TimelinePiece(timeline, part, values));
    }
    return pieces;
  }
}
