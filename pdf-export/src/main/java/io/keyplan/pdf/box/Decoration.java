package io.keyplan.pdf.box;

import io.keyplan.pdf.page.Canvas;

/**
 * A box that is only for the eye: its texts are said elsewhere as well.
 *
 * @param content the box
 */
public record Decoration(Box content) implements Box {

  @Override
  public double height(double width) {
    return content.height(width);
  }

  @Override
  public void draw(Canvas canvas, Area area) {
    canvas.openDecoration();
    content.draw(canvas, area);
    canvas.closeDecoration();
  }
}
