package io.keyplan.document;

import io.keyplan.value.Tone;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
   * @param source the rows that the number sums up; null where it is a fact of its own
   */
  public record Figure(
      String label, Entry value, String comment, Tone tone, @Nullable Source source) {

    /** Creates a number that is a fact of its own. */
    public Figure(String label, Entry value, String comment, Tone tone) {
      this(label, value, comment, tone, null);
    }

    /** Gives the same number with the rows that it sums up. */
    public Figure of(Source rows) {
      return new Figure(label, value, comment, tone, rows);
    }
  }

  /**
   * The rows that a number sums up.
   *
   * @param tables addresses of lists, or ids of tables; the number is the sum over all of them
   * @param measure the number for each
   */
  public record Source(List<String> tables, Measure measure) {
    /** Copies the list. */
    public Source {
      tables = List.copyOf(tables);
    }
  }
}
