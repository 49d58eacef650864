package io.keyplan.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * Labelled values.
 *
 * @param facts the values in order
 */
public record Facts(List<Fact> facts) implements Block {

  /** Copies the lists. */
  public Facts {
    facts = List.copyOf(facts);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.facts(this);
  }

  @Override
  public Stream<Entry> entries() {
    return facts.stream().map(Fact::entry);
  }
}
