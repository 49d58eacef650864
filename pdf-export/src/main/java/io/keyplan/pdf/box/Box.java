package io.keyplan.pdf.box;

import io.keyplan.pdf.page.Canvas;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes a place on a page: it is measured, then drawn; all lengths in points.
 *
 * <p>A box draws its own structure. Boxes know their content and nothing of where they stand; they
 * remember what they have measured, and live for one document, in one thread.
 */
public interface Box {

  /**
   * The parts of a box that was divided.
   *
   * @param first the part that fits
   * @param rest what is to be drawn on the next page
   */
  record Split(Box first, Box rest) {}

  /** Gives the height that the box takes at a width. */
  double height(double width);

  /**
   * Draws the whole box.
   *
   * @param area where; its height is at least the height that the box takes at its width
   */
  void draw(Canvas canvas, Area area);

  /**
   * Divides a box that does not fit.
   *
   * @return the part that fits and the rest, which together draw what the box would have; null when
   *     nothing of it fits, or it must not be divided there
   */
  default @Nullable Split split(Room room) {
    return null;
  }
}
