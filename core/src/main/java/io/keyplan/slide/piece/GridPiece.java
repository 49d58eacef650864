package io.keyplan.slide.piece;

import io.keyplan.document.Datum;
import io.keyplan.document.Grid;
import io.keyplan.document.Grid.Point;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Pills;
import io.keyplan.drawing.Scale;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Stroke;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.drawing.TextFit;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * People in four fields, placed by two scores.
 *
 * @param grid what it shows
 * @param people those shown, of the people of the grid, by field and in reading order
 * @param room what a slide has room for
 * @param values writes entries
 */
record GridPiece(Grid grid, List<List<Point>> people, Room room, EntryRuns values)
    implements Piece {

  private static final int MOST = 36;
  private static final Comparator<Point> READING_ORDER =
      Comparator.comparingInt((Point point) -> -point.y()).thenComparingInt(Point::x);

  /** So many find room in one field of the least height, in two columns. */
  private static final int FEW_IN_FIELD = 8;

  private static final double NAME = 26;
  private static final double ROW = 22;

  private static final double MARGIN = 6;
  private static final double WIDEST = 200;
  private static final double HEIGHT = 300;
  private static final double AXIS = 16;
  private static final double SCORES = 5;
  private static final double GAP = 3;

  /** Shows all people of a grid. */
  static GridPiece of(Grid grid, Room room, EntryRuns values) {
    return new GridPiece(
        grid,
        grid.fields().stream().map(field -> field.stream().sorted(READING_ORDER).toList()).toList(),
        room,
        values);
  }

  @Override
  public String heading() {
    return grid.title();
  }

  @Override
  public double minWidth(Scale scale) {
    return 430;
  }

  @Override
  public double height(double width, Scale scale) {
    if (slides() > 1) {
      return 2 * room.height();
    }
    return mostInField() > FEW_IN_FIELD ? room.height() : HEIGHT;
  }

  @Override
  public double maxHeight(double width, Scale scale) {
    return Math.max(height(width, scale), room.tallest());
  }

  /** More people than find their place go on further slides, each with the same fields. */
  @Override
  public List<Piece> split(double width, double height, Scale scale) {
    int slides = slides();
    List<Piece> pieces = new ArrayList<>();
    for (int slide = 0; slide < slides; slide++) {
      List<List<Point>> some = new ArrayList<>();
      for (List<Point> field : people) {
        int from = field.size() * slide / slides;
        some.add(field.subList(from, field.size() * (slide + 1) / slides));
      }
      pieces.add(new GridPiece(grid, some, room, values));
    }
    return pieces;
  }

  private int slides() {
    double field = (room.height() - 2 * (AXIS + 2) - GAP) / 2;
    int each = Math.max(FEW_IN_FIELD, 2 * (int) ((field - NAME) / ROW));
    int all = people.stream().mapToInt(List::size).sum();
    return Math.max(1, Math.max((all + MOST - 1) / MOST, (mostInField() + each - 1) / each));
  }

  private int mostInField() {
    return people.stream().mapToInt(List::size).max().orElse(0);
  }

  @Override
  public void draw(Box box, Scale scale, Canvas canvas) {
    Style axis = new Style(scale.detail(), true, Paint.SECONDARY);
    Text up = Text.of(Paragraph.of("↑ " + grid.yTitle(), axis));
    canvas.text("Axis", box.withHeight(AXIS), up);
    Text right =
        Text.of(Paragraph.of(grid.xTitle() + " →", axis).aligned(Paragraph.Align.END))
            .anchored(Text.Anchor.BOTTOM);
    Box field = new Box(box.x(), box.y() + AXIS + 2, box.width(), box.height() - 2 * (AXIS + 2));
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      Box name = quadrant(i, field, scale, canvas);
      labels.addAll(labels(people.get(i), field, name, scale.label()));
    }
    labels.sort(Comparator.comparing(Label::point, READING_ORDER));
    labels.forEach(label -> draw(label, scale, canvas));
    canvas.text("Axis", new Box(box.x(), field.bottom() + 2, box.width(), AXIS), right);
  }

  /** Draws a field and gives the place of its name. */
  private Box quadrant(int index, Box field, Scale scale, Canvas canvas) {
    Box box = quadrant(index, field);
    Paint fill = index == 1 ? Paint.INFO_TINT : Paint.PANEL;
    canvas.decoration("Field", box, Shape.Outline.RECTANGLE, fill);
    Style style = new Style(scale.detail(), true, Paint.PRIMARY);
    Text name = Text.of(Paragraph.of(grid.quadrants().get(index), style));
    double tall = TextFit.lineHeight(style);
    double broad =
        Math.min(box.width() - 16, TextFit.width(grid.quadrants().get(index), style) + 2);
    Box place = new Box(box.x() + 8, box.y() + 5, broad, tall);
    canvas.text("Field", place, name);
    return place;
  }

  private static Box quadrant(int index, Box field) {
    double wide = (field.width() - GAP) / 2;
    double high = (field.height() - GAP) / 2;
    return new Box(
        field.x() + index % 2 * (wide + GAP), field.y() + index / 2 * (high + GAP), wide, high);
  }

  /**
   * High scores share one half of the axis and low ones the other, so that none is on the border.
   */
  private static double share(int score) {
    int low = Grid.HIGH - 1;
    return score >= Grid.HIGH
        ? 0.5 + 0.5 * (score - low - 0.5) / (SCORES - low)
        : 0.5 * (score - 0.5) / low;
  }

  /** The name of a person, as long as there is room, and its place. */
  private record Label(Point point, String text, Box place) {}

  /**
   * Names stand as near to the people's places as others leave room, and never in another field; in
   * a crowded one they stand in two columns.
   */
  private static List<Label> labels(List<Point> people, Box field, Box name, double size) {
    List<Label> labels = new ArrayList<>();
    List<Box> taken = new ArrayList<>(List.of(name));
    for (Point point : people) {
      Box quadrant = quadrant(point.field(), field);
      double widest = Math.min(WIDEST, quadrant.width() - 2 * MARGIN);
      Label wanted = label(point, widest, size);
      double x = field.x() + field.width() * share(point.x()) - wanted.place().width() / 2;
      double middle = field.bottom() - field.height() * share(point.y());
      double y = middle - wanted.place().height() / 2;
      Box place = place(wanted.place().moved(x, y), quadrant, taken);
      if (!isFree(place, taken)) {
        return columns(people, quadrant, name, size);
      }
      taken.add(place);
      labels.add(new Label(point, wanted.text(), place));
    }
    return labels;
  }

  private static List<Label> columns(List<Point> people, Box quadrant, Box name, double size) {
    double widest = (quadrant.width() - 2 * MARGIN - GAP) / 2;
    double top = name.bottom();
    double step = (quadrant.bottom() - MARGIN - top) / ((people.size() + 1) / 2);
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      Label label = label(people.get(i), widest, size);
      double x = quadrant.x() + MARGIN + i % 2 * (widest + GAP);
      double y = top + i / 2 * step;
      Box place =
          label
              .place()
              .moved(
                  x + (widest - label.place().width()) / 2,
                  y + (step - label.place().height()) / 2);
      labels.add(new Label(label.point(), label.text(), place));
    }
    return labels;
  }

  private static Label label(Point point, double widest, double size) {
    String text = TextFit.cut(point.label(), new Style(size, true, Paint.INK), widest - 16);
    double wide = Math.min(widest, Pills.width(text, size));
    return new Label(point, text, new Box(0, 0, wide, Pills.height(size)));
  }

  private static void draw(Label label, Scale scale, Canvas canvas) {
    Point point = label.point();
    Tone tone = point.state() instanceof Datum.State state ? state.tone() : Tone.NEUTRAL;
    Paragraph name =
        Paragraph.of(label.text(), new Style(scale.label(), true, Paint.text(tone)))
            .aligned(Paragraph.Align.CENTER);
    canvas.form(
        point.label(),
        label.place(),
        Shape.Outline.PILL,
        Paint.tint(tone),
        Stroke.solid(Paint.text(tone), 0.75),
        Text.of(name).anchored(Text.Anchor.MIDDLE).inset(Text.Insets.of(2, 0)));
  }

  private static Box place(Box wanted, Box quadrant, List<Box> taken) {
    double left =
        Math.max(
            quadrant.x() + MARGIN,
            Math.min(quadrant.right() - wanted.width() - MARGIN, wanted.x()));
    double step = wanted.height() + 3;
    for (int i = 0; i < 60; i++) {
      double y = wanted.y() + (i % 2 == 0 ? 1 : -1) * ((i + 1) / 2) * step;
      Box box = new Box(left, y, wanted.width(), wanted.height());
      boolean inside = y >= quadrant.y() + 4 && y + wanted.height() <= quadrant.bottom() - 4;
      if (inside && isFree(box, taken)) {
        return box;
      }
    }
    return free(new Box(left, wanted.y(), wanted.width(), wanted.height()), quadrant, taken);
  }

  private static boolean isFree(Box box, List<Box> taken) {
    for (Box other : taken) {
      if (other.overlaps(box, 0)) {
        return false;
      }
    }
    return true;
  }

  /** Where the place is crowded, the first free place of the field. */
  private static Box free(Box wanted, Box quadrant, List<Box> taken) {
    double lowest = quadrant.bottom() - 4 - wanted.height();
    double last = quadrant.right() - MARGIN - wanted.width();
    for (double y = quadrant.y() + 4; y <= lowest; y += 2) {
      for (double x = quadrant.x() + MARGIN; x <= last; x += 4) {
        Box box = new Box(x, y, wanted.width(), wanted.height());
        if (isFree(box, taken)) {
          return box;
        }
      }
    }
    return wanted;
  }
}
