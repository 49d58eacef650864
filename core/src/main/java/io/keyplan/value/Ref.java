package io.keyplan.value;

import java.util.Objects;

/**
 * A reference to another entry of the plan by its id, or else a name as plain text.
 *
 * @param text the id or the name
 */
public record Ref(String text) {

  /** Checks that the text is there. */
  public Ref {
    Objects.requireNonNull(text, "text must not be null");
  }

  /** Creates a reference. */
  public static Ref of(String idOrName) {
    return new Ref(idOrName);
  }

  @Override
  public String toString() {
    return text;
  }
}
