package io.keyplan.document;

import java.util.stream.Stream;

/**
 * A text.
 *
 * @param label its label; empty for none
 * @param text the text
 */
public record Prose(String label, Entry text) implements Block {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.prose(this);
  }

  @Override
  public Stream<Entry> entries() {
    return Stream.of(text);
  }
}
