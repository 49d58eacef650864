package io.keyplan.json;

import io.keyplan.value.Excerpt;
import io.keyplan.value.Problem.Location;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Why a text cannot be read on, in words for the person who repairs it.
 *
 * @param location where; null when the parser does not say
 * @param message what is wrong
 */
record SyntaxFault(@Nullable Location location, String message) {

  private static final int LONGEST_MESSAGE = 300;

  /**
   * Explains what ended the parsing.
   *
   * @param unclosed the innermost object or list that is open; null when there is none
   * @throws IOException when the file could not be read
   */
  static SyntaxFault of(
      JacksonException thrown, JsonParser parser, ReadLimits limits, @Nullable Node unclosed)
      throws IOException {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof BrokenText broken) {
        return new SyntaxFault(broken.location(), String.valueOf(broken.getMessage()));
      }
      if (cause instanceof IOException failure) {
        throw failure;
      }
      if (cause instanceof MarkedYamlEngineException yaml) {
        return ofYaml(yaml, at(thrown.getLocation()), unclosed);
      }
    }
    if (thrown instanceof StreamConstraintsException) {
      return new SyntaxFault(
          at(parser.currentTokenLocation()), tooLong(thrown.getOriginalMessage(), limits));
    }
    Location location = at(thrown.getLocation());
    if (thrown.getOriginalMessage().startsWith("Unexpected end-of-input")) {
      return new SyntaxFault(location, endsEarly(unclosed));
    }
    String language = parser instanceof YAMLParser ? "YAML" : "JSON";
    return new SyntaxFault(
        location, "this is not valid " + language + ": " + tidy(thrown.getOriginalMessage()));
  }

  private static SyntaxFault ofYaml(
      MarkedYamlEngineException yaml, @Nullable Location otherwise, @Nullable Node unclosed) {
    String problem = String.valueOf(yaml.getProblem());
    Optional<Mark> mark = yaml.getProblemMark();
    Location location =
        mark.map(found -> new Location(found.getLine() + 1L, found.getColumn() + 1L))
            .orElse(otherwise);
    if (problem.contains("<stream end>") || problem.contains("unexpected end of stream")) {
      return new SyntaxFault(location, endsEarly(unclosed));
    }
    String during = yaml.getContext();
    String context = during == null || during.isEmpty() ? "" : during + ": ";
    return new SyntaxFault(location, "this is not valid YAML: " + context + tidy(problem));
  }

  private static String endsEarly(@Nullable Node unclosed) {
    if (unclosed == null) {
      return "the text ends too early";
    }
    return String.format(
        Locale.ROOT,
        "the text ends too early: the %s that begins in line %d, column %d is not closed",
        unclosed instanceof Node.ListNode ? "list" : "object",
        unclosed.location().line(),
        unclosed.location().column());
  }

  private static String tooLong(String message, ReadLimits limits) {
    if (message.startsWith("Name")) {
      return "this name is longer than " + limits.nameLength() + " characters";
    }
    if (message.startsWith("Number")) {
      return "this number is longer than " + limits.numberLength() + " characters";
    }
    return "this value is longer than "
        + Math.max(limits.textLength(), limits.sourceLength())
        + " characters";
  }

  /** Takes out what speaks of the parser and its settings. */
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

  private static @Nullable Location at(@Nullable TokenStreamLocation place) {
    return place == null || place.getLineNr() < 1
        ? null
        : new Location(place.getLineNr(), Math.max(1, place.getColumnNr()));
  }
}
