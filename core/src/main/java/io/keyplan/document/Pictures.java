package io.keyplan.document;

import java.util.Optional;

/** Where the pictures of a plan come from. Implementations are thread-safe. */
@FunctionalInterface
public interface Pictures {

  /** A source that has no pictures. */
  Pictures NONE = source -> Optional.empty();

  /**
   * Loads a picture.
   *
   * @param source what the plan says of it: a path or a {@code data:} URI
   * @return empty when there is no such picture
   */
  Optional<Picture> load(String source);
}
