package io.keyplan.slide.piece;

import io.keyplan.document.Timeline;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Scale;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.drawing.TextFit;
import io.keyplan.figure.TimeAxis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Points in time above everything else, each with its name and day beneath; what would touch stands
 * in a further row.
 *
 * @param labels the points with their labels
 * @param rows height of each row, from the top
 */
record MilestoneLane(List<Label> labels, List<Double> rows) {

  private static final int MOST_ROWS = 3;
  private static final double WIDEST = 124;
  private static final double BETWEEN = 8;

  /** Room for the sign above its label. */
  private static final double SIGN = 16;

  /**
   * A point with its label.
   *
   * @param row row of the lane, from 0
   * @param x where the label begins, from the beginning of the axis
   * @param width width of the label
   */
  record Label(Timeline.Mark mark, Text text, int row, double x, double width) {}

  /** Arranges points; none where they would need too many rows. */
  static Optional<MilestoneLane> of(
      List<Timeline.Mark> marks, TimeAxis time, EntryRuns values, Scale scale) {
    double[] taken = new double[MOST_ROWS];
    double[] heights = new double[MOST_ROWS];
    Arrays.fill(taken, time.left() - BETWEEN);
    List<Label> labels = new ArrayList<>();
    List<Timeline.Mark> byDay =
        marks.stream().sorted(Comparator.comparing(Timeline.Mark::date)).toList();
    for (Timeline.Mark mark : byDay) {
      Text text = text(mark, values, scale);
      double width = width(mark, values, scale);
      double most = time.left() + time.width() - width;
      double x = Math.max(time.left(), Math.min(most, time.x(mark.date()) - width / 2));
      int row = 0;
      while (row < MOST_ROWS && x < taken[row] + BETWEEN) {
        row++;
      }
      if (row == MOST_ROWS) {
        return Optional.empty();
      }
      taken[row] = x + width;
      heights[row] = Math.max(heights[row], SIGN + text.height(width) + 3);
      labels.add(new Label(mark, text, row, x - time.left(), width));
    }
    List<Double> rows = new ArrayList<>();
    for (double height : heights) {
      if (height > 0) {
        rows.add(height);
      }
    }
    return Optional.of(new MilestoneLane(labels, rows));
  }

  private static Text text(Timeline.Mark mark, EntryRuns values, Scale scale) {
    Style name = Style.plain(scale.detail());
    Paragraph title = Paragraph.of(values.run(mark.title(), name));
    Paragraph day = Paragraph.of(values.formats().day(mark.date()), Style.strong(scale.detail()));
    return Text.of(title.aligned(Paragraph.Align.CENTER), day.aligned(Paragraph.Align.CENTER));
  }

  private static double width(Timeline.Mark mark, EntryRuns values, Scale scale) {
    Style name = Style.plain(scale.detail());
    String title = values.text(mark.title());
    double day = TextFit.width(values.formats().day(mark.date()), Style.strong(scale.detail()));
    double whole = TextFit.width(title, name);
    double words = Math.max(TextFit.longestWord(title, name), Math.min(WIDEST, whole));
    return Math.max(words, day) + 4;
  }

  double height() {
    return rows.stream().mapToDouble(Double::doubleValue).sum();
  }

  void draw(double top, TimeAxis time, Canvas canvas) {
    for (Label label : labels) {
      double y = top + rows.subList(0, label.row()).stream().mapToDouble(h -> h).sum();
      TimelineRow.drawPoint(
          time.x(label.mark().date()),
          y + SIGN / 2,
          TimeAxis.paint(label.mark().state(), true),
          canvas);
      double high = label.text().height(label.width());
      canvas.text(
          "Milestone",
          new Box(time.left() + label.x(), y + SIGN, label.width(), high),
          label.text());
    }
  }
}
