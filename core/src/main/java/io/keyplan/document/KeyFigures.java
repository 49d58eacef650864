package io.keyplan.document;

import io.keyplan.value.Tone;
import java.util.List;
import java.util.stream.Stream;

/**
 * The few numbers that sum up the account.
 *
 * @param figures the figures in order
 */
public record KeyFigures(List<Figure> figures) implements Block {

  /** Copies the lists. */
  public KeyFigures {
    figures = List.copyOf(figures);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.keyFigures(this);
  }

  @Override
  public Stream<Entry> entries() {
    return figures.stream().map(Figure::value);
  }

  /**
   * A number with what it means.
   *
   * @param label what is counted
   * @param value the number
   * @param comment comparison or explanation; empty for none
   * @param tone what the comment means
   */
  public record Figure(String label, Entry value, String comment, Tone tone) {}
}
