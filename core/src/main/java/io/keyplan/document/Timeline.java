package io.keyplan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Spans and points in time.
 *
 * @param id unique in the document
 * @param start first day shown
 * @param end last day shown
 * @param today the day to mark
 * @param spans spans in order
 * @param marks points in order
 * @param alternative the timeline in words
 */
public record Timeline(
    String id,
    LocalDate start,
    LocalDate end,
    LocalDate today,
    List<Span> spans,
    List<Mark> marks,
    String alternative)
    implements Block {

  /** Copies the lists. */
  public Timeline {
    spans = List.copyOf(spans);
    marks = List.copyOf(marks);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.timeline(this);
  }

  @Override
  public Stream<Entry> entries() {
    return Stream.concat(
        spans.stream().flatMap(span -> Stream.of(span.title(), span.owner())),
        marks.stream().map(Mark::title));
  }

  /**
   * Something that takes time.
   *
   * @param title what it is
   * @param owner who does it
   * @param start first day
   * @param end last day
   * @param state status, or blank
   */
  public record Span(Entry title, Entry owner, LocalDate start, LocalDate end, Datum state) {}

  /**
   * A point in time.
   *
   * @param title what it is
   * @param date the day
   * @param state status, or blank
   */
  public record Mark(Entry title, LocalDate date, Datum state) {}
}
