package io.keyplan.pdf.box;

import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A box within an element of the structure.
 *
 * @param tag the element; parts of a divided box share it
 * @param content the box
 */
public record Tagged(Tag tag, Box content) implements Box {

  @Override
  public double height(double width) {
    return content.height(width);
  }

  @Override
  public void draw(Canvas canvas, Area area) {
    canvas.open(tag);
    content.draw(canvas, area);
    canvas.close();
  }

  @Override
  public @Nullable Split split(Room room) {
    Split split = content.split(room);
    return split == null
        ? null
        : new Split(new Tagged(tag, split.first()), new Tagged(tag, split.rest()));
  }
}
