package io.keyplan.drawing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives what is drawn other lengths, and its texts other sizes.
 *
 * @param length what lengths are multiplied by
 * @param text what sizes of texts and the space between them are multiplied by
 */
public record ShapeScale(double length, double text) {

  /** Steps of text sizes in a point. */
  private static final int STEPS = 10;

  /** Gives a size of a text, which is rounded down; at least a point. */
  public static double down(double size) {
    return Math.max(1, Math.floor(size * STEPS + 1e-6) / STEPS);
  }

  /** Gives a shape in other sizes. */
  public Shape shape(Shape shape) {
    if (shape instanceof Shape.Form form) {
      return new Shape.Form(
          form.name(),
          box(form.box()),
          form.outline(),
          form.fill(),
          stroke(form.stroke()),
          text(form.text()),
          form.prompt());
    }
    if (shape instanceof Shape.Grid grid) {
      return grid(grid);
    }
    if (shape instanceof Shape.Plot plot) {
      return new Shape.Plot(plot.name(), box(plot.box()), plot.chart(), down(plot.size() * text));
    }
    if (shape instanceof Shape.Photo photo) {
      return new Shape.Photo(
          photo.name(),
          box(photo.box()),
          photo.picture(),
          photo.alt(),
          photo.round(),
          photo.whole(),
          photo.path(),
          photo.prompt());
    }
    Shape.Connector line = (Shape.Connector) shape;
    List<Point> points =
        line.points().stream()
            .map(point -> new Point(point.x() * length, point.y() * length))
            .toList();
    return new Shape.Connector(
        line.name(), points, line.from(), line.to(), solid(line.stroke()), line.alt());
  }

  private Shape.Grid grid(Shape.Grid grid) {
    List<Shape.Row> rows = new ArrayList<>();
    for (Shape.Row row : grid.rows()) {
      List<Shape.Cell> cells = row.cells().stream().map(this::cell).toList();
      rows.add(new Shape.Row(row.key(), row.record(), row.height() * length, cells));
    }
    List<Shape.Column> columns =
        grid.columns().stream()
            .map(column -> new Shape.Column(column.key(), column.width() * length))
            .toList();
    return new Shape.Grid(
        grid.name(),
        grid.list(),
        box(grid.box()),
        grid.alt(),
        columns,
        rows,
        grid.header(),
        grid.total());
  }

  private Shape.Cell cell(Shape.Cell cell) {
    return new Shape.Cell(
        text(cell.text()), cell.fill(), stroke(cell.above()), stroke(cell.rule()));
  }

  private @Nullable Stroke stroke(@Nullable Stroke stroke) {
    return stroke == null ? null : solid(stroke);
  }

  private Stroke solid(Stroke stroke) {
    return new Stroke(stroke.paint(), stroke.width() * length, stroke.dash(), stroke.head());
  }

  /** Gives a text in another size. */
  public Text text(Text from) {
    Text.Insets insets = from.insets();
    return new Text(
        from.paragraphs().stream().map(this::paragraph).toList(),
        from.anchor(),
        new Text.Insets(
            insets.left() * length,
            insets.top() * length,
            insets.right() * length,
            insets.bottom() * length));
  }

  private Paragraph paragraph(Paragraph from) {
    return new Paragraph(
        from.runs().stream().map(this::run).toList(),
        from.align(),
        from.before() * text,
        from.indent() * text,
        from.bullet());
  }

  private Run run(Run run) {
    Style style = run.style();
    return run.styled(new Style(down(style.size() * text), style.bold(), style.paint()));
  }

  private Box box(Box box) {
    return box.times(length);
  }
}
