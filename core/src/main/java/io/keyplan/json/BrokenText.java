package io.keyplan.json;

import io.keyplan.value.Problem.Location;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Thrown where the text itself, and not what it says, ends the reading. */
final class BrokenText extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient @Nullable Location location;

  BrokenText(String message, @Nullable Location location) {
    super(message);
    this.location = location;
  }

  @Nullable Location location() {
    return location;
  }
}
