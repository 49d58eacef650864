package io.keyplan.json;

import io.keyplan.value.Problem.Location;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** The tokens of JSON (RFC 8259). */
final class JsonTokens implements TokenReader {

  private static final int SLACK = 10_000;
  private static final int NONE = Integer.MAX_VALUE;

  private final JsonParser parser;
  private final ReadLimits limits;
  private String text = "";

  JsonTokens(Reader text, ReadLimits limits) {
    this.limits = limits;
    this.parser =
        JsonFactory.builder()
            .streamReadConstraints(constraints(limits))
            .build()
            .createParser(ObjectReadContext.empty(), text);
  }

  /**
   * Stops what would take memory. What is only somewhat too long, or too deep, is left to the node
   * reader, which says more exactly where it is.
   */
  private static StreamReadConstraints constraints(ReadLimits limits) {
    return StreamReadConstraints.builder()
        .maxNestingDepth(NONE)
        .maxStringLength(Math.max(limits.textLength(), limits.sourceLength()))
        .maxNameLength(limits.nameLength() + Math.min(SLACK, NONE - limits.nameLength()))
        .maxNumberLength(limits.numberLength() + Math.min(SLACK, NONE - limits.numberLength()))
        .build();
  }

  @Override
  public @Nullable Token next(@Nullable Node unclosed) throws IOException, SyntaxFault {
    try {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return null;
      }
      // A long value is read on only when it is asked for.
      text = token.isStructStart() || token.isStructEnd() ? "" : parser.getString();
      return token(token);
    } catch (JacksonException e) {
      throw place(e, unclosed);
    }
  }

  private SyntaxFault place(JacksonException thrown, @Nullable Node unclosed) throws IOException {
    String pointer = parser.streamReadContext().pathAsPointer().toString();
    try {
      return fault(thrown, unclosed).at(pointer);
    } catch (SyntaxFault broken) {
      return broken.at(pointer);
    }
  }

  private static Token token(JsonToken token) {
    return switch (token) {
      case PROPERTY_NAME -> Token.NAME;
      case START_OBJECT -> Token.OBJECT;
      case START_ARRAY -> Token.LIST;
      case END_OBJECT, END_ARRAY -> Token.END;
      case VALUE_NULL -> Token.NULL;
      case VALUE_TRUE, VALUE_FALSE -> Token.FLAG;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
      default -> Token.TEXT;
    };
  }

  private SyntaxFault fault(JacksonException thrown, @Nullable Node unclosed)
      throws IOException, SyntaxFault {
    SyntaxFault.rethrow(thrown);
    if (thrown instanceof StreamConstraintsException) {
      return new SyntaxFault(
          at(parser.currentTokenLocation()), tooLong(thrown.getOriginalMessage()));
    }
    Location location = at(thrown.getLocation());
    return thrown.getOriginalMessage().startsWith("Unexpected end-of-input")
        ? SyntaxFault.endsEarly(location, unclosed)
        : SyntaxFault.invalid(location, "JSON", thrown.getOriginalMessage());
  }

  private String tooLong(String message) {
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

  private static @Nullable Location at(@Nullable TokenStreamLocation place) {
    return place == null || place.getLineNr() < 1
        ? null
        : new Location(place.getLineNr(), Math.max(1, place.getColumnNr()));
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public Location location() {
    TokenStreamLocation location = parser.currentTokenLocation();
    return new Location(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  @Override
  public void close() {
    parser.close();
  }
}
