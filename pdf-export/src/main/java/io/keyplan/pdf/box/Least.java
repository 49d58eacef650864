package io.keyplan.pdf.box;

import io.keyplan.pdf.page.Canvas;
import org.jspecify.annotations.Nullable;

/**
 * A box with a least height.
 *
 * @param content the box
 * @param least its least height in points
 * @param align where the box stands in a higher place
 */
public record Least(Box content, double least, Align align) implements Box {

  @Override
  public double height(double width) {
    return Math.max(least, content.height(width));
  }

  @Override
  public void draw(Canvas canvas, Area area) {
    double high = align == Align.START ? area.height() : content.height(area.width());
    double spare = area.height() - high;
    double y = align == Align.CENTER ? spare / 2 : align == Align.END ? spare : 0;
    content.draw(canvas, new Area(area.x(), area.y() + y, area.width(), high));
  }

  @Override
  public @Nullable Split split(Room room) {
    return content.split(room);
  }
}
