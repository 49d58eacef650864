package io.keyplan.document;

import java.util.ArrayList;
import java.util.Comparator;
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

  /** Scores from here on count as high. */
  private static final int HIGH = 4;

  /** Copies the lists. */
  public Grid {
    quadrants = List.copyOf(quadrants);
    points = List.copyOf(points);
  }

  /**
   * Sorts the people into the four fields, in the order of {@link #quadrants()}, those of most
   * weight first.
   */
  public List<List<Point>> fields() {
    List<List<Point>> fields =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    points.stream()
        .sorted(Comparator.comparingInt(Point::y).thenComparingInt(Point::x).reversed())
        .forEach(
            point ->
                fields.get((point.y() >= HIGH ? 0 : 2) + (point.x() >= HIGH ? 1 : 0)).add(point));
    return fields;
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
