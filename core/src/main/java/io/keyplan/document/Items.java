package io.keyplan.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A list of titles with details.
 *
 * @param label its label; empty for none
 * @param numbered whether the order counts
 * @param items the entries in order
 */
public record Items(String label, boolean numbered, List<Item> items) implements Block {

  /** Copies the lists. */
  public Items {
    items = List.copyOf(items);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.items(this);
  }

  @Override
  public Stream<Entry> entries() {
    return items.stream().flatMap(Item::entries);
  }
}
