package io.keyplan.document;

import io.keyplan.value.FieldPath;
import io.keyplan.value.Tone;
import java.util.List;
import java.util.stream.Stream;

/**
 * Strengths, weaknesses, opportunities and threats.
 *
 * @param title what is looked at
 * @param quadrants the four in order
 */
public record Swot(String title, List<Quadrant> quadrants) implements Block {

  /** Copies the lists. */
  public Swot {
    quadrants = List.copyOf(quadrants);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.swot(this);
  }

  @Override
  public Stream<Entry> entries() {
    return quadrants.stream()
        .flatMap(quadrant -> quadrant.points().stream())
        .flatMap(point -> Stream.of(point.text(), point.soWhat(), point.action()));
  }

  /**
   * One of the four.
   *
   * @param label its name
   * @param letter its letter
   * @param tone its tone
   * @param list address of the list
   * @param points the findings in order
   */
  public record Quadrant(
      String label, String letter, Tone tone, FieldPath list, List<Point> points) {
    /** Copies the lists. */
    public Quadrant {
      points = List.copyOf(points);
    }
  }

  /**
   * A finding.
   *
   * @param text the finding
   * @param soWhat what follows from it
   * @param action the action that answers it
   */
  public record Point(Entry text, Entry soWhat, Entry action) {}
}
