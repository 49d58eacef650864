package io.keyplan.document;

import io.keyplan.value.FieldPath;
import java.util.Objects;

/**
 * A value in its place: what is shown, which field it shows and what may be entered for it.
 *
 * @param datum the value
 * @param path address of the field; {@link FieldPath#NONE} for a value that cannot be edited
 * @param input what may be entered; {@link Input#NONE} for a value that cannot be edited
 * @param mark what the reader is told of the value beside it
 */
public record Entry(Datum datum, FieldPath path, Input input, Mark mark) {

  /** What the reader is told of a value beside it. */
  public enum Mark {
    /** Nothing. */
    NONE,
    /** The fact is assumed. */
    ASSUMED,
    /** The fact is not known for sure at all. */
    UNKNOWN,
    /** The day has passed and the matter is still open. */
    OVERDUE
  }

  /** The entry that shows nothing and cannot be edited. */
  public static final Entry EMPTY = computed(Datum.BLANK);

  /** Checks that everything is there. */
  public Entry {
    Objects.requireNonNull(datum, "datum must not be null");
    Objects.requireNonNull(path, "path must not be null");
    Objects.requireNonNull(input, "input must not be null");
    Objects.requireNonNull(mark, "mark must not be null");
  }

  /** Creates an entry for a value that is computed, or fixed, and so cannot be edited. */
  public static Entry computed(Datum datum) {
    return new Entry(datum, FieldPath.NONE, Input.NONE, Mark.NONE);
  }

  /** Creates an entry for a fixed text. */
  public static Entry text(String text) {
    return computed(Datum.words(text));
  }

  /** Gives the same entry with a mark. */
  public Entry marked(Mark newMark) {
    return new Entry(datum, path, input, newMark);
  }

  /** Says whether the entry shows a field that can be edited. */
  public boolean isEditable() {
    return !path.isNone();
  }

  /** Says whether there is nothing to show. */
  public boolean isBlank() {
    return datum.isBlank();
  }
}
