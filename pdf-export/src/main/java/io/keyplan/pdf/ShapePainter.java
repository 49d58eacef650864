package io.keyplan.pdf;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.Point;
import io.keyplan.drawing.Shape;
import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.LineStyle;
import io.keyplan.pdf.page.ShapeOutline;
import io.keyplan.theme.Color;
import java.util.List;

/** Draws the shapes of slides and figures. Lives for one export. */
final class ShapePainter {

  private static final double HEAD = 4.5;

  private final ShapeTexts texts;
  private final ShapeColors colors;

  ShapePainter(ShapeTexts texts, ShapeColors colors) {
    this.texts = texts;
    this.colors = colors;
  }

  /**
   * Draws the forms and lines of a figure, whose element all of it belongs to.
   *
   * @param x where the left edge of the figure is
   * @param y where its top is
   */
  void draw(Canvas canvas, List<Shape> shapes, double x, double y) {
    for (Shape shape : shapes) {
      if (shape instanceof Shape.Form form) {
        Box box = form.box();
        Box moved = new Box(box.x() + x, box.y() + y, box.width(), box.height());
        outline(canvas, form, moved);
        if (!form.text().isEmpty() && form.prompt().isEmpty()) {
          texts.write(canvas, form.text(), moved, false);
        }
      } else if (shape instanceof Shape.Connector line) {
        List<Point> points =
            line.points().stream().map(at -> new Point(at.x() + x, at.y() + y)).toList();
        line(canvas, line, points);
      }
    }
  }

  /** Draws the ground and the border of a form. */
  void outline(Canvas canvas, Shape.Form form, Box box) {
    canvas.form(
        ShapeOutline.valueOf(form.outline().name()),
        box.x(),
        box.y(),
        box.width(),
        box.height(),
        colors.fill(form.fill()),
        colors.line(form.stroke()));
  }

  /** Draws a line, with its arrow head. */
  void line(Canvas canvas, Shape.Connector line, List<Point> points) {
    LineStyle stroke = colors.line(line.stroke());
    canvas.polyline(points, stroke);
    if (line.stroke().head()) {
      head(canvas, points.get(points.size() - 2), points.get(points.size() - 1), stroke.color());
    }
  }

  private static void head(Canvas canvas, Point from, Point to, Color color) {
    double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
    if (length == 0) {
      return;
    }
    double dx = (to.x() - from.x()) / length * HEAD;
    double dy = (to.y() - from.y()) / length * HEAD;
    canvas.polygon(
        List.of(
            to,
            new Point(to.x() - dx - dy / 2, to.y() - dy + dx / 2),
            new Point(to.x() - dx + dy / 2, to.y() - dy - dx / 2)),
        color);
  }
}
