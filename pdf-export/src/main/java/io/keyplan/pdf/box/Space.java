package io.keyplan.pdf.box;

import io.keyplan.pdf.page.Canvas;

/**
 * Empty room.
 *
 * @param height its height in points
 */
public record Space(double height) implements Box {

  /** No room at all. */
  public static final Space NONE = new Space(0);

  @Override
  public double height(double width) {
    return height;
  }

  @Override
  public void draw(Canvas canvas, Area area) {
    // Nothing is to be seen of it.
  }
}
