package io.keyplan.json;

import io.keyplan.model.AccountPlan;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One line of a JSON Lines file: an object without line breaks. Thread-safe. */
public final class JsonLine {

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonLine() {}

  /**
   * Writes an object, without an end of line.
   *
   * @param values texts, numbers, flags, lists and maps by name, in order
   */
  public static String of(Map<String, ?> values) {
    StringWriter text = new StringWriter();
    try (LoneSurrogateEscape out = new LoneSurrogateEscape(text);
        JsonGenerator generator = MAPPER.createGenerator(out)) {
      MAPPER.writeValue(generator, values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Writes a plan, without an end of line. */
  public static String of(AccountPlan plan) {
    return TreeWriter.line(PlanTree.of(plan));
  }

  /**
   * Reads an object.
   *
   * @return its values by name, in order; empty if the text is not exactly one object
   */
  @SuppressWarnings("unchecked")
  public static Optional<Map<String, Object>> read(String text) {
    try {
      Object value = MAPPER.readValue(text, Object.class);
      return value instanceof Map<?, ?> map
          ? Optional.of((Map<String, Object>) map)
          : Optional.empty();
    } catch (JacksonException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  /**
   * Gives the text of an object's member that is an object itself, as it stands there.
   *
   * @return empty if the text is not an object, or has no such member
   */
  public static Optional<String> member(String text, String name) {
    try (JsonParser parser =
        MAPPER.tokenStreamFactory().createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String found = parser.currentName();
        JsonToken value = parser.nextToken();
        int start = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        if (found.equals(name) && value == JsonToken.START_OBJECT) {
          return Optional.of(
              text.substring(start, (int) parser.currentTokenLocation().getCharOffset() + 1));
        }
      }
      return Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
