package io.keyplan.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * The first page.
 *
 * @param title what kind of document it is
 * @param subject the client's name
 * @param purpose what the plan is to achieve
 * @param facts date, author, version and the like
 * @param logo the client's logo
 */
public record Cover(String title, Entry subject, Entry purpose, List<Fact> facts, PictureSlot logo)
    implements Block {

  /** Copies the lists. */
  public Cover {
    facts = List.copyOf(facts);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.cover(this);
  }

  @Override
  public Stream<Entry> entries() {
    return Stream.concat(Stream.of(subject, purpose), facts.stream().map(Fact::entry));
  }
}
