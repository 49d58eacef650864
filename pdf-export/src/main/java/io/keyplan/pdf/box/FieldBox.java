package io.keyplan.pdf.box;

import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.Field;
import io.keyplan.pdf.page.LineStyle;
import io.keyplan.pdf.page.ShapeOutline;
import io.keyplan.theme.Color;

/**
 * A place to write: a form field on a light ground, as high as its place.
 *
 * @param field the field
 * @param least its least height in points
 * @param ground colour behind it
 * @param rule colour of the line below it
 */
public record FieldBox(Field field, double least, Color ground, Color rule) implements Box {

  private static final double MARGIN = 1;

  @Override
  public double height(double width) {
    return least;
  }

  @Override
  public void draw(Canvas canvas, Area area) {
    if (field.kind() == Field.Kind.TICK) {
      tick(canvas, area);
      return;
    }
    canvas.fill(area.x(), area.y(), area.width(), area.height(), ground);
    canvas.line(area.x(), area.bottom(), area.right(), area.bottom(), LineStyle.solid(rule, 0.5));
    canvas.field(
        field,
        area.x() + MARGIN,
        area.y() + MARGIN,
        Math.max(MARGIN, area.width() - 2 * MARGIN),
        Math.max(MARGIN, area.height() - 2 * MARGIN));
  }

  private void tick(Canvas canvas, Area area) {
    double side = Math.min(least, area.width());
    canvas.form(
        ShapeOutline.RECTANGLE,
        area.x(),
        area.y(),
        side,
        side,
        ground,
        LineStyle.solid(rule, 0.75));
    canvas.field(field, area.x(), area.y(), side, side);
  }
}
