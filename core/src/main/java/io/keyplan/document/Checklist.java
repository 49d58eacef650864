package io.keyplan.document;

import io.keyplan.value.FieldPath;
import java.util.List;
import java.util.stream.Stream;

/**
 * Questions to tick off.
 *
 * @param id unique in the document
 * @param list address of the list that the points come from
 * @param points the points in order
 */
public record Checklist(String id, FieldPath list, List<Point> points) implements Block {

  /** Copies the lists. */
  public Checklist {
    points = List.copyOf(points);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.checklist(this);
  }

  @Override
  public Stream<Entry> entries() {
    return points.stream().flatMap(point -> Stream.of(point.text(), point.owner(), point.due()));
  }

  /**
   * A question.
   *
   * @param text the question
   * @param owner who finds out
   * @param due until when
   */
  public record Point(Entry text, Entry owner, Entry due) {}
}
