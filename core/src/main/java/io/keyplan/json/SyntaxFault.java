package io.keyplan.json;

import io.keyplan.value.Excerpt;
import io.keyplan.value.Problem.Location;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Thrown where a text cannot be read on, in words for the person who repairs it. */
final class SyntaxFault extends Exception {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_MESSAGE = 300;

  private final transient @Nullable Location location;
  private final String message;
  private final @Nullable String pointer;

  /**
   * Creates a fault.
   *
   * @param location where; null when the parser does not say
   * @param message what is wrong
   */
  SyntaxFault(@Nullable Location location, String message) {
    this(location, message, null);
  }

  private SyntaxFault(@Nullable Location location, String message, @Nullable String pointer) {
    super(message, null, false, false);
    this.location = location;
    this.message = message;
    this.pointer = pointer;
  }

  /** Adds the JSON Pointer to the value that could not be read. */
  SyntaxFault at(String place) {
    return new SyntaxFault(location, message, place);
  }

  /** Gives the JSON Pointer to the value that could not be read; null when nobody said. */
  @Nullable String pointer() {
    return pointer;
  }

  /** Says what a parser found, without what it says of itself and its settings. */
  static SyntaxFault invalid(@Nullable Location location, String language, String found) {
    return new SyntaxFault(location, "this is not valid " + language + ": " + tidy(found));
  }

  /** Says that the text ends before what is open in it is closed. */
  static SyntaxFault endsEarly(@Nullable Location location, @Nullable Node unclosed) {
    if (unclosed == null) {
      return new SyntaxFault(location, "the text ends too early");
    }
    return new SyntaxFault(
        location,
        String.format(
            Locale.ROOT,
            "the text ends too early: the %s that begins in line %d, column %d is not closed",
            unclosed instanceof Node.ListNode ? "list" : "object",
            unclosed.location().line(),
            unclosed.location().column()));
  }

  /**
   * Takes out of a parser's exception what is not its own: characters that must not be there, and
   * files that cannot be read.
   *
   * @throws SyntaxFault for a text that is broken before it is parsed
   * @throws IOException when the file could not be read
   */
  static void rethrow(Throwable thrown) throws IOException, SyntaxFault {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof BrokenText broken) {
        throw new SyntaxFault(broken.location(), String.valueOf(broken.getMessage()));
      }
      if (cause instanceof IOException failure) {
        throw failure;
      }
    }
  }

  @Nullable Location location() {
    return location;
  }

  String message() {
    return message;
  }

  private static String tidy(String message) {
    return Excerpt.of(
        message
            .replaceAll(" \\((start marker at|for \\w+ starting at) \\[.*?]\\)", "")
            .replaceAll(" \\(not recognized as one since.*\\)", "")
            .replaceAll(": enable `.*| \\(consider enabling `.*", "")
            .replaceAll("^Expected a property name .*", "the name of a property is expected")
            .replaceAll(" \\(code \\d+[^)]*\\)", "")
            .replaceAll("\\(CTRL-CHAR, code (\\d+)\\)", "control character $1"),
        LONGEST_MESSAGE);
  }
}
