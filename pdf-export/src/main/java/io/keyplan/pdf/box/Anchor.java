package io.keyplan.pdf.box;

import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.Destination;
import org.jspecify.annotations.Nullable;

/**
 * A box that links and bookmarks lead to.
 *
 * @param destination the place, known once the box is drawn
 * @param content the box
 */
public record Anchor(Destination destination, Box content) implements Box {

  @Override
  public double height(double width) {
    return content.height(width);
  }

  @Override
  public void draw(Canvas canvas, Area area) {
    destination.mark(canvas.number(), area.y());
    content.draw(canvas, area);
  }

  @Override
  public @Nullable Split split(Room room) {
    Split split = content.split(room);
    return split == null ? null : new Split(new Anchor(destination, split.first()), split.rest());
  }
}
