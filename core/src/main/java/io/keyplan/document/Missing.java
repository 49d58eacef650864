package io.keyplan.document;

import java.util.stream.Stream;

/**
 * Content that the template requires and the plan does not have yet.
 *
 * @param text a quiet remark such as “To be completed”
 */
public record Missing(String text) implements Block {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.missing(this);
  }

  @Override
  public Stream<Entry> entries() {
    return Stream.empty();
  }
}
