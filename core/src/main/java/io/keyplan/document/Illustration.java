package io.keyplan.document;

import java.util.stream.Stream;

/**
 * A picture that stands for itself, such as a logo or a site's photo.
 *
 * @param slot the picture; what it shows stands there in words
 * @param caption what stands beneath it; {@link Entry#EMPTY} for nothing
 * @param size how much room it takes
 */
public record Illustration(PictureSlot slot, Entry caption, Size size) implements Block {

  /** How much room a picture takes. */
  public enum Size {
    /** That of a logo. */
    SMALL,
    /** Some half of a line. */
    MEDIUM,
    /** A whole line, or most of a slide. */
    LARGE
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.illustration(this);
  }

  @Override
  public Stream<Entry> entries() {
    return Stream.of(caption);
  }
}
