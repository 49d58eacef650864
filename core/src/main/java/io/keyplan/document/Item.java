package io.keyplan.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * An entry of a list: a title with details.
 *
 * @param title the title
 * @param details details in order; a blank one is not shown outside forms
 */
public record Item(Entry title, List<Fact> details) {

  /** Copies the details. */
  public Item {
    details = List.copyOf(details);
  }

  /** Lists the entries in reading order. */
  public Stream<Entry> entries() {
    return Stream.concat(Stream.of(title), details.stream().map(Fact::entry));
  }
}
