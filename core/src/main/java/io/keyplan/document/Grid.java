package io.keyplan.document;

import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * People placed by two scores.
 *
 * @param title what the grid shows
 * @param xTitle meaning of the horizontal axis
 * @param yTitle meaning of the vertical axis
 * @param quadrants names of the four fields: top left, top right, bottom left, bottom right
 * @param points the people
 * @param alternative the grid in words
 * @param source the records that the people are; null where they are none
 */
public record Grid(
    String title,
    String xTitle,
    String yTitle,
    List<String> quadrants,
    List<Point> points,
    String alternative,
    @Nullable Source source)
    implements Block {

  /** Scores from here on count as high. */
  public static final int HIGH = 4;

  /** Copies the lists. */
  public Grid {
    quadrants = List.copyOf(quadrants);
    points = List.copyOf(points);
  }

  /** Creates a grid of people who are no records. */
  public Grid(
      String title,
      String xTitle,
      String yTitle,
      List<String> quadrants,
      List<Point> points,
      String alternative) {
    this(title, xTitle, yTitle, quadrants, points, alternative, null);
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
        .forEach(point -> fields.get(point.field()).add(point));
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
  public record Point(String id, String label, int x, int y, Datum state) {

    /** Gives the number of the field that the person stands in, as in {@link Grid#quadrants()}. */
    public int field() {
      return (y >= HIGH ? 0 : 2) + (x >= HIGH ? 1 : 0);
    }
  }

  /**
   * The records that a grid shows, with the keys of their fields.
   *
   * @param list address of their list
   * @param heading label of the field with the name
   * @param name key of that field
   * @param otherName key of the field that those are called by who have no name
   * @param x key of the field with the horizontal score
   * @param y key of the field with the vertical score
   */
  public record Source(
      FieldPath list, String heading, String name, String otherName, String x, String y) {}
}
