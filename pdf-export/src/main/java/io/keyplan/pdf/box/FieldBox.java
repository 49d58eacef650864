package io.keyplan.pdf.box;

import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.Field;
import io.keyplan.pdf.page.LineStyle;
import io.keyplan.pdf.page.ShapeOutline;
import io.keyplan.theme.Color;
import java.util.function.DoubleUnaryOperator;

/**
 * A place to write: a form field on a light ground, as high as its place.
 *
 * <p>What is typed begins on the first line, whatever is entered, so that the values of a row stand
 * on one line. A text goes on below where the place is high enough.
 *
 * @param field the field
 * @param least its least height in points
 * @param room gives the height that what is usually entered takes in a width, both in points
 * @param ground colour behind it
 * @param rule colour of the line below it
 */
public record FieldBox(
    Field field, double least, DoubleUnaryOperator room, Color ground, Color rule) implements Box {

  /** Room on each side that programs leave within a field, and the ground around it. */
  public static final double SIDE = 3;

  private static final double MARGIN = 1;

  /** What is entered on one line has room for it and no more, from which height on. */
  private static final double LINES = 1.6;

  @Override
  public double height(double width) {
    return Math.max(least, room.applyAsDouble(width));
  }

  @Override
  public void draw(Canvas canvas, Area area) {
    if (field.kind() == Field.Kind.TICK) {
      tick(canvas, area);
      return;
    }
    canvas.fill(area.x(), area.y(), area.width(), area.height(), ground);
    canvas.line(area.x(), area.bottom(), area.right(), area.bottom(), LineStyle.solid(rule, 0.5));
    double high = Math.max(MARGIN, area.height() - 2 * MARGIN);
    boolean text = field.kind() == Field.Kind.LINE || field.kind() == Field.Kind.PARAGRAPH;
    boolean several = text && high > LINES * line(field.size());
    canvas.field(
        several ? field.inLines() : field,
        area.x() + MARGIN,
        area.y() + MARGIN,
        Math.max(MARGIN, area.width() - 2 * MARGIN),
        text ? high : Math.min(high, line(field.size()) + 2 * SIDE - 2 * MARGIN));
  }

  /** Gives the height of a line in points. */
  public static double line(double size) {
    return size * 1.2;
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
