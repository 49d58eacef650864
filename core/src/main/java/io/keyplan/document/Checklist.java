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
 * @param headings what is told of each point
 */
public record Checklist(String id, FieldPath list, List<Point> points, Headings headings)
    implements Block {

  /** Copies the lists. */
  public Checklist {
    points = List.copyOf(points);
  }

  /** Creates questions of which nothing is labelled. */
  public Checklist(String id, FieldPath list, List<Point> points) {
    this(id, list, points, Headings.NONE);
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

  /**
   * Labels of what is told of each point.
   *
   * @param text label of the question
   * @param owner label of who finds out
   * @param due label of the day
   */
  public record Headings(String text, String owner, String due) {

    /** Nothing is labelled. */
    public static final Headings NONE = new Headings("", "", "");
  }
}
