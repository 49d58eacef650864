package io.keyplan.drawing;

import java.util.Locale;

/**
 * A rectangle on a slide, in points from its top left corner.
 *
 * @param x left edge
 * @param y top edge
 * @param width width, not negative
 * @param height height, not negative
 */
public record Box(double x, double y, double width, double height) {

  /** Checks the size: PowerPoint repairs files with negative ones. */
  public Box {
    if (!(width >= 0 && height >= 0)) {
      throw new IllegalArgumentException("a box has no negative size: " + width + " x " + height);
    }
  }

  /** Gives the right edge. */
  public double right() {
    return x + width;
  }

  /** Gives the bottom edge. */
  public double bottom() {
    return y + height;
  }

  /** Gives the box with another height. */
  public Box withHeight(double newHeight) {
    return new Box(x, y, width, newHeight);
  }

  /** Gives the box with another width. */
  public Box withWidth(double newWidth) {
    return new Box(x, y, newWidth, height);
  }

  /** Gives the box with all lengths multiplied. */
  public Box times(double factor) {
    return new Box(x * factor, y * factor, width * factor, height * factor);
  }

  /** Gives the box elsewhere. */
  public Box moved(double dx, double dy) {
    return new Box(x + dx, y + dy, width, height);
  }

  /** Gives the box without a strip at its top. */
  public Box below(double strip) {
    return new Box(x, y + strip, width, Math.max(0, height - strip));
  }

  /** Gives the box without a strip at its left. */
  Box after(double strip) {
    return new Box(x + strip, y, Math.max(0, width - strip), height);
  }

  /** Gives one of some columns of the same width, from 0. */
  public Box column(int index, int count, double gap) {
    double each = (width - gap * (count - 1)) / count;
    return new Box(x + index * (each + gap), y, each, height);
  }

  /** Says whether two boxes share more than an edge. */
  public boolean overlaps(Box other, double tolerance) {
    return x + tolerance < other.right()
        && other.x + tolerance < right()
        && y + tolerance < other.bottom()
        && other.y + tolerance < bottom();
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.0f,%.0f %.0fx%.0f", x, y, width, height);
  }
}
