package io.keyplan.pdf.box;

import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.Tag;

/**
 * A drawing that says something, and what it says in words.
 *
 * @param tag the element of a figure
 * @param height its height in points
 * @param painter draws it
 */
public record Figure(Tag tag, double height, Painter painter) implements Box {

  /** Draws within an area. */
  @FunctionalInterface
  public interface Painter {
    /** Draws; everything that is drawn belongs to the figure. */
    void paint(Canvas canvas, Area area);
  }

  @Override
  public double height(double width) {
    return height;
  }

  @Override
  public void draw(Canvas canvas, Area area) {
    canvas.openFigure(tag, area.x(), area.y(), area.width(), area.height());
    painter.paint(canvas, area);
    canvas.closeFigure();
  }
}
