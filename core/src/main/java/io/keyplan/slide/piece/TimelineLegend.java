package io.keyplan.slide.piece;

import io.keyplan.document.Datum;
import io.keyplan.document.Timeline;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Point;
import io.keyplan.drawing.Scale;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Stroke;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.drawing.TextFit;
import io.keyplan.figure.TimeAxis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says what the signs and colours of a timeline mean, on as many lines as that takes.
 *
 * @param keys what is explained, in order
 * @param style style of the texts
 */
record TimelineLegend(List<Key> keys, Style style) {

  private static final double SIGN = 14;
  private static final double BETWEEN = 14;

  /** Draws a sign that begins at a place. */
  private interface Sign {
    void draw(double x, double middle, Canvas canvas);
  }

  private record Key(Sign sign, String text) {}

  static TimelineLegend of(
      Timeline timeline, List<TimelineRow> rows, boolean points, EntryRuns values, Scale scale) {
    List<Key> keys = new ArrayList<>();
    Map<Paint, List<String>> states = new LinkedHashMap<>();
    for (TimelineRow row : rows) {
      if (row.state() instanceof Datum.State state && row.look() != TimelineRow.Look.POINT) {
        List<String> labels =
            states.computeIfAbsent(TimeAxis.paint(state, false), paint -> new ArrayList<>());
        if (!labels.contains(state.label())) {
          labels.add(state.label());
        }
      }
    }
    states.forEach((paint, labels) -> keys.add(new Key(square(paint), String.join(", ", labels))));
    if (points || rows.stream().anyMatch(row -> row.look() == TimelineRow.Look.POINT)) {
      keys.add(
          new Key(
              (x, y, canvas) -> TimelineRow.drawPoint(x + 5, y, Paint.ACCENT, canvas),
              values.messages().text("word.legendMilestone")));
    }
    if (rows.stream().anyMatch(row -> row.look() == TimelineRow.Look.FLAG)) {
      keys.add(
          new Key(
              (x, y, canvas) -> TimelineRow.drawFlag(x, y, Paint.SECONDARY, canvas),
              values.messages().text("word.legendNoStart")));
    }
    if (rows.stream().anyMatch(row -> row.look() == TimelineRow.Look.CLIPPED)) {
      keys.add(
          new Key(
              (x, y, canvas) -> TimelineRow.drawArrow(x + 7, y, canvas),
              values.messages().text("word.legendEarlier")));
    }
    String today = values.messages().text("word.today");
    String day = values.formats().longDay(timeline.today());
    keys.add(
        new Key(TimelineLegend::today, values.messages().text("word.labelWithValue", today, day)));
    return new TimelineLegend(keys, Style.quiet(scale.floor()));
  }

  private static Sign square(Paint paint) {
    return (x, y, canvas) ->
        canvas.decoration("Key", new Box(x, y - 4.5, 9, 9), Shape.Outline.RECTANGLE, paint);
  }

  private static void today(double x, double y, Canvas canvas) {
    canvas.line(new Point(x, y), new Point(x + 10, y), Stroke.dashed(Paint.ACCENT, 1.5));
  }

  private double wide(Key key) {
    return SIGN + TextFit.width(key.text(), style) + 3;
  }

  private double line() {
    return TextFit.lineHeight(style) + 2;
  }

  double height(double width) {
    double x = 0;
    int lines = 1;
    for (Key key : keys) {
      if (x > 0 && x + wide(key) > width) {
        lines++;
        x = 0;
      }
      x += wide(key) + BETWEEN;
    }
    return lines * line() + 6;
  }

  void draw(Box box, Canvas canvas) {
    double x = box.x();
    double y = box.y() + 6;
    for (Key key : keys) {
      if (x > box.x() && x + wide(key) > box.right()) {
        x = box.x();
        y += line();
      }
      key.sign().draw(x, y + line() / 2, canvas);
      Text text = Text.of(Paragraph.of(key.text(), style)).anchored(Text.Anchor.MIDDLE);
      canvas.text("Legend", new Box(x + SIGN, y, wide(key) - SIGN, line()), text);
      x += wide(key) + BETWEEN;
    }
  }
}
