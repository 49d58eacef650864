package io.keyplan.document;

import io.keyplan.value.FieldPath;
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
 * @param headings what is told of each span and point
 * @param sources the records that it shows, list by list; empty where they are none
 */
public record Timeline(
    String id,
    LocalDate start,
    LocalDate end,
    LocalDate today,
    List<Span> spans,
    List<Mark> marks,
    String alternative,
    Headings headings,
    List<Source> sources)
    implements Block {

  /** Copies the lists. */
  public Timeline {
    spans = List.copyOf(spans);
    marks = List.copyOf(marks);
    sources = List.copyOf(sources);
  }

  /** Creates a timeline of what are no records. */
  public Timeline(
      String id,
      LocalDate start,
      LocalDate end,
      LocalDate today,
      List<Span> spans,
      List<Mark> marks,
      String alternative) {
    this(id, start, end, today, spans, marks, alternative, Headings.NONE, List.of());
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
   * @param group what it belongs to, the same for all spans beside each other; empty for nothing
   * @param begin what the first day says
   */
  public record Span(
      Entry title,
      Entry owner,
      LocalDate start,
      LocalDate end,
      Datum state,
      String group,
      Begin begin) {

    /** Creates a span that begins on its first day and belongs to nothing. */
    public Span(Entry title, Entry owner, LocalDate start, LocalDate end, Datum state) {
      this(title, owner, start, end, state, "", Begin.KNOWN);
    }
  }

  /** What the first day of a span says. */
  public enum Begin {
    /** It begins on that day. */
    KNOWN,
    /** It began before the first day shown. */
    EARLIER,
    /** When it begins is not known; the last day stands for both. */
    UNKNOWN
  }

  /**
   * A point in time.
   *
   * @param title what it is
   * @param date the day
   * @param state status, or blank
   */
  public record Mark(Entry title, LocalDate date, Datum state) {}

  /**
   * Labels of what is told of each span and point.
   *
   * @param title label of what it is
   * @param owner label of who does it
   * @param start label of the first day
   * @param end label of the last day
   * @param state label of the status
   * @param marks what the points are called
   */
  public record Headings(
      String title, String owner, String start, String end, String state, String marks) {

    /** Nothing is labelled. */
    public static final Headings NONE = new Headings("", "", "", "", "", "");
  }

  /**
   * Records that a timeline shows, those with a last day, with the keys of their fields.
   *
   * @param list address of their list
   * @param title key of the field with what it is
   * @param owner key of the field with who does it; empty for points in time
   * @param start key of the field with the first day; empty for points in time
   * @param end key of the field with the last day
   * @param state key of the field with the status
   * @param hidden codes of the statuses in which a record is not shown
   */
  public record Source(
      FieldPath list,
      String title,
      String owner,
      String start,
      String end,
      String state,
      List<String> hidden) {
    /** Copies the codes. */
    public Source {
      hidden = List.copyOf(hidden);
    }
  }
}
