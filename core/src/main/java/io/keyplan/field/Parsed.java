package io.keyplan.field;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a field can make of what is shown in its place. */
public sealed interface Parsed {

  /**
   * The value that the plan's record holds.
   *
   * @param value a value of the field's type, a list of such for a list; null, or an empty list,
   *     for nothing; the fraction of a number has no zeros at its end
   * @param exact false where more was understood than is written: an amount in thousands or
   *     millions, a day without its year or century, a word that was completed or mended
   */
  record Value(@Nullable Object value, boolean exact) implements Parsed {}

  /**
   * Several values could be meant.
   *
   * @param candidates the values, in the form of {@link Value#value}
   * @param problem why it is not clear, in one sentence
   */
  record Ambiguous(List<Object> candidates, String problem) implements Parsed {
    /** Copies the candidates. */
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * Nothing that the field can hold.
   *
   * @param problem what was found, why it cannot be read, and what is expected, in one sentence
   */
  record Unreadable(String problem) implements Parsed {}

  /** Creates a value that is what is written. */
  static Parsed value(@Nullable Object value) {
    return new Value(value, true);
  }

  /** Creates a value of which more was understood than is written. */
  static Parsed completed(Object value) {
    return new Value(value, false);
  }
}
