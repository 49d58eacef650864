package io.keyplan.pdf.box;

import io.keyplan.pdf.page.Canvas;
import org.jspecify.annotations.Nullable;

/**
 * A box that is not divided as long as it fits a page.
 *
 * @param content the box
 */
public record Together(Box content) implements Box {

  @Override
  public double height(double width) {
    return content.height(width);
  }

  @Override
  public void draw(Canvas canvas, Area area) {
    content.draw(canvas, area);
  }

  @Override
  public @Nullable Split split(Room room) {
    return room.fitsPage(content.height(room.width())) ? null : content.split(room);
  }
}
