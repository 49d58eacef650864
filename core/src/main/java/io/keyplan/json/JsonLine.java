package io.keyplan.json;

import io.keyplan.model.AccountPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** One line of a JSON Lines file: an object without line breaks. Thread-safe. */
public final class JsonLine {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private JsonLine() {}

  /**
   * Writes an object, without an end of line.
   *
   * @param values texts, numbers, flags, lists and maps by name, in order
   */
  public static String of(Map<String, ?> values) {
    return JsonWriter.line(values);
  }

  /** Writes a plan, without an end of line. */
  public static String of(AccountPlan plan) {
    return JsonWriter.line(PlanTree.of(plan));
  }

  /**
   * Reads an object.
   *
   * @return its values by name, in order; empty if the text is not exactly one object
   */
  public static Optional<Map<String, Object>> read(String text) {
    try (JsonParser parser = open(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      Map<String, Object> object = object(parser);
      return parser.nextToken() == null ? Optional.of(object) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static JsonParser open(String text) {
    return FACTORY.createParser(ObjectReadContext.empty(), text);
  }

  /** The parser's own limit of depth keeps this from going too deep. */
  private static Map<String, Object> object(JsonParser parser) {
    Map<String, Object> values = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      values.put(name, value(parser, parser.nextToken()));
    }
    return values;
  }

  private static List<Object> list(JsonParser parser) {
    List<Object> values = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      values.add(value(parser, token));
    }
    return values;
  }

  private static @Nullable Object value(JsonParser parser, JsonToken token) {
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> list(parser);
      case VALUE_NUMBER_INT -> parser.getNumberValue();
      case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> parser.getString();
    };
  }

  /**
   * Gives the text of an object's member that is an object itself, as it stands there.
   *
   * @return empty if the text is not an object, or has no such member
   */
  public static Optional<String> member(String text, String name) {
    try (JsonParser parser = open(text)) {
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
