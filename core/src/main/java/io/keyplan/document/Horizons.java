package io.keyplan.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is to be done in the next spans of time, side by side.
 *
 * @param horizons the spans in order
 */
public record Horizons(List<Horizon> horizons) implements Block {

  /** Copies the lists. */
  public Horizons {
    horizons = List.copyOf(horizons);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.horizons(this);
  }

  @Override
  public Stream<Entry> entries() {
    return horizons.stream().flatMap(horizon -> horizon.items().stream()).flatMap(Item::entries);
  }

  /**
   * A span of time.
   *
   * @param label its name, such as “30 days”
   * @param period its days in words
   * @param items what is to be done
   */
  public record Horizon(String label, String period, List<Item> items) {
    /** Copies the lists. */
    public Horizon {
      items = List.copyOf(items);
    }
  }
}
