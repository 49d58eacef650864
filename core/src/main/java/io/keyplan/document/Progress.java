package io.keyplan.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bars that show how far things are.
 *
 * @param label its label; empty for none
 * @param bars the bars in order
 * @param column key of the column that tells the same in a table of the same things; empty for none
 */
public record Progress(String label, List<Bar> bars, String column) implements Block {

  /** Copies the lists. */
  public Progress {
    bars = List.copyOf(bars);
  }

  /** Creates bars of what no table tells. */
  public Progress(String label, List<Bar> bars) {
    this(label, bars, "");
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.progress(this);
  }

  @Override
  public Stream<Entry> entries() {
    return bars.stream().map(Bar::title);
  }

  /**
   * How far one thing is.
   *
   * @param title what it is
   * @param percent how far, where 100 is done; null when unknown
   * @param comment the numbers behind it
   * @param state rating or status, or blank
   */
  public record Bar(Entry title, @Nullable BigDecimal percent, String comment, Datum state) {}
}
