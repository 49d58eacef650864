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
import io.keyplan.drawing.Stroke;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.drawing.TextFit;
import io.keyplan.figure.TimeAxis;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Points in time above, and beneath them spans by what they belong to, on one axis with the day of
 * the data marked.
 *
 * @param timeline what it shows
 * @param marks the points shown above; none where they do not belong to this part
 * @param rows the rows shown
 * @param words what rows say, known for all parts of the timeline
 */
record TimelinePiece(
    Timeline timeline, List<Timeline.Mark> marks, List<TimelineRow> rows, TimelineWords words)
    implements Piece {

  private static final double GROUPS = 0.17;
  private static final double TALLEST_ROW = 30;
  private static final double BETWEEN_GROUPS = 5;

  TimelinePiece {
    marks = List.copyOf(marks);
    rows = List.copyOf(rows);
  }

  /** A run of rows that belong to the same. */
  private record Group(String name, List<TimelineRow> rows) {}

  static TimelinePiece of(Timeline timeline, EntryRuns values) {
    return new TimelinePiece(
        timeline,
        timeline.marks(),
        timeline.spans().stream().map(TimelineRow::of).toList(),
        new TimelineWords(values));
  }

  /** Where points would need too many rows of their own, each is a row. */
  private TimelinePiece arranged(double width, Scale scale) {
    return marks.isEmpty() || lane(width, scale).isPresent() ? this : inRows();
  }

  private TimelinePiece inRows() {
    List<TimelineRow> all = new ArrayList<>();
    String group = timeline.headings().marks();
    marks.forEach(mark -> all.add(TimelineRow.of(mark, group)));
    all.addAll(rows);
    return new TimelinePiece(timeline, List.of(), all, words);
  }

  private Optional<MilestoneLane> lane(double width, Scale scale) {
    return marks.isEmpty()
        ? Optional.empty()
        : MilestoneLane.of(marks, axis(0, width, scale), words.values(), scale);
  }

  @Override
  public double minWidth(Scale scale) {
    return 560;
  }

  private boolean hasGroups() {
    return !marks.isEmpty() || rows.stream().anyMatch(row -> !row.group().isEmpty());
  }

  private double names(double width) {
    return hasGroups() ? Math.max(110, width * GROUPS) : 12;
  }

  private TimeAxis axis(double left, double width, Scale scale) {
    double names = names(width);
    return new TimeAxis(
        timeline.start(), timeline.end(), left + names, width - names, scale.floor());
  }

  private static double axisHeight(Scale scale) {
    return 2 * TextFit.lineHeight(Style.quiet(scale.floor())) + 6;
  }

  private TimelineLegend legend(Scale scale) {
    return TimelineLegend.of(timeline, rows, !marks.isEmpty(), words.values(), scale);
  }

  private List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (TimelineRow row : rows) {
      if (groups.isEmpty() || !groups.get(groups.size() - 1).name().equals(row.group())) {
        groups.add(new Group(row.group(), new ArrayList<>()));
      }
      groups.get(groups.size() - 1).rows().add(row);
    }
    return groups;
  }

  private static Text name(String group, Paint paint, Scale scale) {
    return Text.of(Paragraph.of(group, Style.strong(scale.cell()).in(paint)));
  }

  private double nameHeight(String group, double width, Scale scale) {
    return group.isEmpty() ? 0 : name(group, Paint.PRIMARY, scale).height(names(width) - 10) + 4;
  }

  private double height(Group group, double width, Scale scale) {
    TimeAxis time = axis(0, width, scale);
    double sum = 0;
    for (TimelineRow row : group.rows()) {
      sum += row.height(time, words.of(row, scale));
    }
    return Math.max(sum, nameHeight(group.name(), width, scale)) + BETWEEN_GROUPS;
  }

  @Override
  public double height(double width, Scale scale) {
    return arranged(width, scale).natural(width, scale);
  }

  private double natural(double width, Scale scale) {
    double sum = groups().stream().mapToDouble(group -> height(group, width, scale)).sum();
    double lane = lane(width, scale).map(MilestoneLane::height).orElse(0.0) + laneGap();
    return axisHeight(scale) + lane + sum + legend(scale).height(width);
  }

  private double laneGap() {
    return marks.isEmpty() ? 0 : BETWEEN_GROUPS;
  }

  @Override
  public double maxHeight(double width, Scale scale) {
    TimelinePiece shown = arranged(width, scale);
    double sum = 0;
    TimeAxis time = shown.axis(0, width, scale);
    for (TimelineRow row : shown.rows) {
      sum += Math.max(0, TALLEST_ROW - row.height(time, words.of(row, scale)));
    }
    return shown.natural(width, scale) + sum;
  }

  @Override
  public void draw(Box box, Scale scale, Canvas canvas) {
    arranged(box.width(), scale).drawArranged(box, scale, canvas);
  }

  private void drawArranged(Box box, Scale scale, Canvas canvas) {
    double natural = natural(box.width(), scale);
    double free = Math.min(box.height(), maxHeight(box.width(), scale)) - natural;
    double extra = Math.max(0, free) / Math.max(1, rows.size());
    double names = names(box.width());
    double high = axisHeight(scale);
    TimelineLegend legend = legend(scale);
    double bottom = box.y() + natural - legend.height(box.width()) + extra * rows.size();
    TimeAxis time = axis(box.x(), box.width(), scale);
    time.draw(new Box(box.x() + names, box.y(), box.width() - names, high), bottom, canvas);
    if (time.shows(timeline.today())) {
      double x = time.x(timeline.today());
      Stroke dashed = Stroke.dashed(Paint.ACCENT, 1.5);
      canvas.line(new Point(x, box.y() + high), new Point(x, bottom), dashed);
    }
    double y = box.y() + high;
    Optional<MilestoneLane> lane = lane(box.width(), scale);
    if (lane.isPresent()) {
      drawName(timeline.headings().marks(), Paint.ACCENT_TEXT, y, box, scale, canvas);
      lane.get().draw(y, time, canvas);
      y += lane.get().height() + laneGap();
      canvas.rule(box.x(), y, box.width(), Stroke.solid(Paint.HAIRLINE, 0.75));
    }
    for (Group group : groups()) {
      double start = y;
      double own = height(group, box.width(), scale) + extra * group.rows().size();
      y += BETWEEN_GROUPS / 2;
      drawName(group.name(), Paint.PRIMARY, y, box, scale, canvas);
      for (TimelineRow row : group.rows()) {
        double each = row.height(time, words.of(row, scale)) + extra;
        row.draw(new Box(box.x(), y, box.width(), each), time, words.of(row, scale), canvas);
        y += each;
      }
      y = start + own;
      canvas.rule(box.x(), y, box.width(), Stroke.solid(Paint.HAIRLINE, 0.75));
    }
    legend.draw(new Box(box.x(), bottom, box.width(), legend.height(box.width())), canvas);
  }

  private void drawName(String group, Paint paint, double y, Box box, Scale scale, Canvas canvas) {
    if (!group.isEmpty()) {
      Text name = name(group, paint, scale);
      double width = names(box.width()) - 10;
      canvas.text("Group", new Box(box.x(), y + 2, width, name.height(width)), name);
    }
  }

  @Override
  public int entries() {
    return Math.max(1, rows.size());
  }

  @Override
  public Piece part(int from, int to) {
    List<Timeline.Mark> above = from == 0 ? marks : List.of();
    Set<TimelineRow> some = Collections.newSetFromMap(new IdentityHashMap<>());
    some.addAll(rows.stream().sorted(this::compare).toList().subList(from, to));
    List<TimelineRow> inOrder = rows.stream().filter(some::contains).toList();
    return new TimelinePiece(timeline, above, inOrder, words);
  }

  /** What is late or wrong matters most, then what comes next, then what has been. */
  private int compare(TimelineRow one, TimelineRow other) {
    return Comparator.comparing(this::rank).thenComparing(TimelineRow::end).compare(one, other);
  }

  private int rank(TimelineRow row) {
    boolean wrong = row.state() instanceof Datum.State state && state.tone() == Tone.NEGATIVE;
    return wrong ? 0 : row.end().isBefore(timeline.today()) ? 2 : 1;
  }

  @Override
  public List<String> ends() {
    return rows.isEmpty() ? List.of() : List.of(text(rows.get(0)), text(rows.get(rows.size() - 1)));
  }

  private String text(TimelineRow row) {
    return words.values().text(row.title());
  }

  @Override
  public List<Piece> split(double width, double height, Scale scale) {
    TimelinePiece shown = arranged(width, scale);
    List<Piece> parts = shown.parted(width, height, scale);
    boolean low = parts.stream().anyMatch(part -> part.height(width, scale) > height);
    return low && !shown.marks.isEmpty() ? shown.inRows().parted(width, height, scale) : parts;
  }

  private List<Piece> parted(double width, double height, Scale scale) {
    List<Piece> pieces = new ArrayList<>();
    double room = room(width, height, scale);
    for (List<TimelineRow> part : EvenParts.balanced(rows, heights(width, scale), 0, room)) {
      List<Timeline.Mark> above = pieces.isEmpty() ? marks : List.of();
      pieces.add(new TimelinePiece(timeline, above, part, words));
    }
    return pieces;
  }

  private List<Double> heights(double width, Scale scale) {
    TimeAxis time = axis(0, width, scale);
    List<Double> heights = new ArrayList<>();
    for (Group group : groups()) {
      for (TimelineRow row : group.rows()) {
        boolean begins = row == group.rows().get(0);
        heights.add(row.height(time, words.of(row, scale)) + (begins ? BETWEEN_GROUPS : 0));
      }
    }
    return heights;
  }

  /** Gives the height that is left for rows. */
  private double room(double width, double height, Scale scale) {
    double names = 0;
    for (Group group : groups()) {
      names = Math.max(names, nameHeight(group.name(), width, scale));
    }
    double lane = lane(width, scale).map(MilestoneLane::height).orElse(0.0);
    return height - axisHeight(scale) - legend(scale).height(width) - lane - names;
  }
}
