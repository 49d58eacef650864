package io.keyplan.value;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with input: where it stands, what is wrong and what would be right.
 *
 * @param pointer JSON Pointer (RFC 6901) to the place; empty for the whole input
 * @param message one sentence for the person who repairs the input
 * @param location line and column; null when the input is not a text
 */
public record Problem(String pointer, String message, @Nullable Location location) {

  /** Creates a problem of input that is not a text. */
  public static Problem at(String pointer, String message) {
    return new Problem(pointer, message, null);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (location != null) {
      text.append("line ").append(location.line()).append(", column ").append(location.column());
    }
    if (!pointer.isEmpty()) {
      text.append(text.isEmpty() ? "" : ", ").append(pointer);
    }
    return text.append(text.isEmpty() ? "" : ": ").append(message).toString();
  }

  /**
   * A place in a text.
   *
   * @param line from one
   * @param column in characters, from one
   */
  public record Location(long line, long column) {}
}
