package io.keyplan.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * People placed by two scores.
 *
 * @param title what the grid shows
 * @param xTitle meaning of the horizontal axis
 * @param yTitle meaning of the vertical axis
 * @param quadrants names of the four fields: top left, top right, bottom left, bottom right
 * @param points the people
 * @param alternative the grid in words
 */
public record Grid(
    String title,
    String xTitle,
    String yTitle,
    List<String> quadrants,
    List<Point> points,
    String alternative)
    implements Block {

  /** Copies the lists. */
  public Grid {
    quadrants = List.copyOf(quadrants);
    points = List.copyOf(points);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.grid(this);
  }

  @Override
  public Stream<Entry> entries() {
    return Stream.empty();
  }

  /**
   * A person's place.
   *
   * @param id id of the person
   * @param label name
   * @param x 1 to 5, from left to right
   * @param y 1 to 5, from bottom to top
   * @param state attitude, or blank
   */
  public record Point(String id, String label, int x, int y, Datum state) {}
}
