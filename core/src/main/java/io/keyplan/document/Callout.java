package io.keyplan.document;

import java.util.stream.Stream;

/**
 * A text that stands out.
 *
 * @param label its label
 * @param text the text
 */
public record Callout(String label, Entry text) implements Block {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.callout(this);
  }

  @Override
  public Stream<Entry> entries() {
    return Stream.of(text);
  }
}
