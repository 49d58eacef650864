package io.keyplan.pdf.box;

import io.keyplan.pdf.page.Canvas;

/**
 * A drawing whose surfaces and lines are decoration; text in it belongs to the element around it.
 *
 * @param height its height in points
 * @param painter draws it
 */
public record Ornament(double height, Figure.Painter painter) implements Box {

  @Override
  public double height(double width) {
    return height;
  }

  @Override
  public void draw(Canvas canvas, Area area) {
    painter.paint(canvas, area);
  }
}
